import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { once } from './once.ts';

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
  const missing = new Set<string>();
  const first = await drawSvg(drawing, size, missing);
  const svg =
    missing.size === 0 ? first : await drawSvg(replaceMissing(drawing, missing), size, new Set());
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 10 }).toBuffer();
}

const loadFonts = once(async (): Promise<SatoriOptions['fonts']> => {
  const load = (weight: 400 | 700, name: string) => ({
    name: 'noto',
    weight,
    data: readFileSync(join(fontFolder, name, `NotoSansSC_${name}.ttf`)),
  });
  return [load(400, '400Regular'), load(700, '700Bold')];
});

async function drawSvg(drawing: Drawing, size: Size, missing: Set<string>): Promise<string> {
  // Satori's type is React's; it reads plain objects of the same shape.
  return satori(drawing as unknown as Parameters<typeof satori>[0], {
    ...size,
    fonts: await loadFonts(),
    loadAdditionalAsset: async (_, segment) => {
      for (const character of segment) missing.add(character);
      return [];
    },
  });
}

/** A character the font lacks is printed as 〓, as printers do, never as an empty box. */
function replaceMissing(element: Drawing, missing: ReadonlySet<string>): Drawing {
  const { children } = element.props;
  if (children === undefined) return element;
  const replaced =
    typeof children === 'string'
      ? [...children].map((one) => (missing.has(one) ? '〓' : one)).join('')
      : children.map((child) => replaceMissing(child, missing));
  return { ...element, props: { ...element.props, children: replaced } };
}
