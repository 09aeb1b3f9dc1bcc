import { publicContacts } from '#cms/settings.ts';
import { proposeId } from '#cms/widgets/propose-id.ts';
import { cleanFilm } from '#domain/media/clean-film.ts';
import { claimedType } from '#domain/media/media-type.ts';
import { drawAnew } from './draw-anew.ts';
import { type Fault, isPicture, judgeFile } from './judge-file.ts';

/** A file as it may go to the forge: without notes of its making, under a name that an address can have; or why not. */
export async function cleanFile(file: File): Promise<File | Fault> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const fault = judgeFile(file.name, bytes, publicContacts());
  if (fault !== undefined) return fault;
  const type = claimedType(file.name);
  const stem = await nameOf(file.name);
  if (isPicture(type)) {
    const drawn = await drawAnew(file, type);
    const ending = drawn?.type === 'image/jpeg' ? 'jpg' : drawn?.type.replace('image/', '');
    return drawn
      ? new File([drawn], `${stem}.${ending}`, { type: drawn.type })
      : { what: `${file.name} 打不开`, mend: '用看图软件另存一份再上传' };
  }
  if (type === 'vtt') return new File([file], `${stem}.vtt`, { type: 'text/vtt' });
  const clean = cleanFilm(bytes, type as 'mp4' | 'webm');
  return 'film' in clean
    ? new File([clean.film as BlobPart], `${stem}.${type}`, { type: `video/${type}` })
    : { what: `${file.name}：${clean.what}`, mend: clean.mend };
}

/** 凉棚下 (1).JPG → liang-peng-xia-1 */
async function nameOf(name: string): Promise<string> {
  const stem = name.replace(/\.[^.]*$/, '');
  const isPlain = /^[\x20-\x7e]+$/.test(stem);
  const plain = isPlain
    ? stem
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
        .join('-')
    : await proposeId(stem);
  return plain || 'file';
}
