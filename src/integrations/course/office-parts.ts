import type { Element } from 'hast';
import { type OfficeBlock, type Picture, readRuns, type Run, tidy } from './office-runs.ts';
import { findElement, listElements } from './read-page.ts';

/** A picture of known size. */
export function readPicture({ tagName, properties }: Element): Picture | undefined {
  const [width, height] = [Number(properties['width']), Number(properties['height'])];
  if (tagName !== 'img' || !(width > 0) || !(height > 0)) return undefined;
  const [src, alt] = [String(properties['src']), String(properties['alt'] ?? '')];
  return { kind: 'picture', src, alt, width, height };
}

/** A line after each name, to write on. */
export function readNameLine({ children }: Element): OfficeBlock {
  const names = tidy(children.flatMap((child) => readRuns(child)));
  return { kind: 'paragraph', runs: names.map(({ text }) => ({ text: `${text}＿＿＿＿＿＿　` })) };
}

/** Of a timeline the steps and their days, a line each. */
export function readTimeline(blocks: OfficeBlock[], list: Element, depth: number): void {
  let number = Number(list.properties['start'] ?? 1);
  for (const step of listElements(list, ({ tagName }) => tagName === 'li')) {
    const head = findElement(step, ({ tagName }) => /^h[1-6]$/.test(tagName));
    const day = findElement(step, ({ tagName }) => tagName === 'time');
    const runs = [head, day].flatMap((part): Run[] =>
      part ? [...part.children.flatMap((child) => readRuns(child)), { text: '　' }] : [],
    );
    blocks.push({ kind: 'item', marker: `${number}.`, depth: depth + 1, runs: tidy(runs) });
    number += 1;
  }
}

export function readRoom(blocks: OfficeBlock[], room: Element): void {
  const runs = tidy(room.children.flatMap((child) => readRuns(child)));
  blocks.push({ kind: 'room', lines: Number(room.properties['dataLines'] ?? 3), runs });
}

export function readTable(blocks: OfficeBlock[], table: Element): void {
  const rows: Run[][][] = [];
  const visitRows = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'tr')
        rows.push(
          child.children.flatMap((cell) =>
            cell.type === 'element' ? [tidy(cell.children.flatMap((one) => readRuns(one)))] : [],
          ),
        );
      else visitRows(child);
    }
  };
  visitRows(table);
  if (rows.some((row) => row.length > 0)) blocks.push({ kind: 'table', rows });
}
