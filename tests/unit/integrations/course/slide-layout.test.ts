import { describe, expect, it } from 'vitest';
import type { LoadedBlock } from '#integrations/course/office-pictures.ts';
import { layOut } from '#integrations/course/slide-layout.ts';

const slide = { title: '排一排', label: '', foot: '', body: [], notes: '说' };
const words = (text: string): LoadedBlock => ({ kind: 'paragraph', runs: [{ text }] });
const picture: LoadedBlock = {
  ...{ kind: 'picture', src: '/media/a.png', alt: '一栋楼', width: 1200, height: 675 },
  ...{ type: 'png', bytes: new Uint8Array() },
};

describe('the sheets of a slide', () => {
  it('have large words when there are few', () => {
    expect(layOut(slide, [words('四人一组。')])).toMatchObject([{ size: 28, notes: '说' }]);
  });

  it('are as many as the words need, none under 18 points, every word once', () => {
    const blocks = Array.from({ length: 12 }, (_, n) => words(`${n}${'字'.repeat(90)}`));
    const sheets = layOut(slide, blocks);
    expect(sheets.length).toBeGreaterThan(1);
    expect(Math.min(...sheets.map(({ size }) => size))).toBeGreaterThanOrEqual(18);
    expect(sheets.flatMap((sheet) => sheet.words)).toEqual(blocks);
    expect(new Set(sheets.map(({ title }) => title)).size).toBe(sheets.length);
    expect(sheets.map(({ notes }) => notes).join('')).toBe('说');
  });

  it('keep a line that ends in a colon with what it leads to', () => {
    const long = words('字'.repeat(400));
    const lead = words('草案写着：');
    expect(layOut(slide, [long, lead, long])[1]?.words).toEqual([lead, long]);
  });

  it('give a picture a sheet with the words under it', () => {
    const sheets = layOut(slide, [words('看图。'), picture, words('老船厂')]);
    expect(sheets).toHaveLength(2);
    expect(sheets[1]).toMatchObject({ picture, words: [words('老船厂')], title: '排一排，接上' });
  });
});
