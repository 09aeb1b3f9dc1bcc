import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';

/** Drawn once for the same words: a picture costs more than a page. */
const cache = join(process.cwd(), '.cache', 'pictures');
const fontFolder = join(process.cwd(), 'node_modules/@expo-google-fonts/noto-sans-sc');

/** An element as satori takes it. */
interface Drawing {
  type: string;
  props: { style: Record<string, string | number>; children?: Drawing[] | string };
}

interface Size {
  width: number;
  height: number;
}

/** A drawing as a PNG of few colours. */
export async function drawPicture(drawing: Drawing, size: Size): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([drawing, size]))
    .digest('hex')
    .slice(0, 32);
  const file = join(cache, `${key}.png`);
  if (existsSync(file)) return readFileSync(file);
  const picture = await drawPng(drawing, size);
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
  return picture;
}

async function drawPng(drawing: Drawing, size: Size): Promise<Buffer> {
  const svg = await drawSvg(replaceMissing(drawing, await findMissing(drawing)), size, () => {});
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 10 }).toBuffer();
}

/** Asks for each character alone, since within a cluster (a letter and its accents) satori asks for the first only. */
async function findMissing(drawing: Drawing): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  const style = { ...drawing.props.style, display: 'flex' };
  const children = [...new Set(wordsOf(drawing))].map((one) => ({
    type: 'div',
    props: { style, children: one },
  }));
  const probe = { type: 'div', props: { style: { ...style, flexWrap: 'wrap' }, children } };
  await drawSvg(probe, { width: 1000, height: 1000 }, (one) => missing.add(one));
  return missing;
}

const wordsOf = ({ props: { children = '' } }: Drawing): string =>
  typeof children === 'string' ? children.normalize('NFC') : children.map(wordsOf).join('');

let fonts: SatoriOptions['fonts'] | undefined;

/** Ten megabytes each, read when the first picture is drawn. */
function loadFonts(): SatoriOptions['fonts'] {
  const load = (weight: 400 | 700, name: string) => ({
    name: 'noto',
    weight,
    data: readFileSync(join(fontFolder, name, `NotoSansSC_${name}.ttf`)),
  });
  fonts ??= [load(400, '400Regular'), load(700, '700Bold')];
  return fonts;
}

async function drawSvg(
  drawing: Drawing,
  size: Size,
  onMissing: (character: string) => void,
): Promise<string> {
  // Satori's type is React's; it reads plain objects of the same shape.
  return satori(drawing as unknown as Parameters<typeof satori>[0], {
    ...size,
    fonts: loadFonts(),
    loadAdditionalAsset: async (_, segment) => {
      for (const character of segment) onMissing(character);
      return [];
    },
  });
}

/** A character the font lacks is printed as 〓, as printers do, never as an empty box; an accent it lacks is left out. */
function replaceMissing(element: Drawing, missing: ReadonlySet<string>): Drawing {
  const { children } = element.props;
  if (children === undefined) return element;
  const replaced =
    typeof children === 'string'
      ? Array.from(children.normalize('NFC'), (one) =>
          missing.has(one) ? one.replace(/\P{M}/u, '〓').replace(/\p{M}/u, '') : one,
        ).join('')
      : children.map((child) => replaceMissing(child, missing));
  return { ...element, props: { ...element.props, children: replaced } };
}
