import type { Run } from '#domain/trace/excerpt.ts';
import { cutPieces } from './flow.ts';

/** What a share picture says. */
export interface PictureWords {
  site: string;
  title: string;
  /** Which law, and what became of it. */
  outcome: string;
  voice: string;
  isExample: boolean;
  before: PicturePassage | undefined;
  after: PicturePassage;
  /** 同类意见可能由多方提出…… */
  note: string;
}

export interface PicturePassage {
  label: string;
  runs: readonly Run[];
}

/** An element as satori takes it: every box is laid out as a flex box. */
export interface PictureElement {
  type: string;
  props: { style: Record<string, string | number>; children?: PictureElement[] | string };
}

export const PICTURE_SIZE = { width: 1200, height: 630 };

const paper = '#faf8f3';
const ink = '#1d1a16';
const ink2 = '#4a443b';
const red = '#931a1e';
const rule = '#8a8172';

const looks: Record<Run['look'], Record<string, string | number>> = {
  plain: { color: ink },
  added: { color: ink, borderBottom: `3px solid ${ink}` },
  voiced: { color: red, borderBottom: `3px solid ${red}` },
  kept: { color: ink, borderBottom: `1px solid ${red}` },
  removed: { color: ink2, textDecoration: 'line-through' },
};

const box = (
  style: Record<string, string | number>,
  children: PictureElement[] | string,
): PictureElement => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });

/** Draws before → after of one suggestion, 1200 by 630, in the colours of the light paper. */
export function drawSuggestion(words: PictureWords): PictureElement {
  return box(
    {
      ...PICTURE_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '44px 56px 40px',
      background: paper,
      color: ink,
      fontFamily: 'noto',
    },
    [
      drawHead(words),
      box({ marginTop: 20, fontSize: 46, fontWeight: 700, lineHeight: 1.3 }, words.title),
      drawVoice(words.voice),
      box({ marginTop: 28, flexGrow: 1 }, [
        ...(words.before ? [drawPassage(words.before, ink, 40)] : []),
        drawPassage(words.after, red, 0),
      ]),
      box({ fontSize: 20, color: ink2 }, words.note),
    ],
  );
}

const drawHead = ({ site, outcome, isExample }: PictureWords): PictureElement =>
  box(
    {
      justifyContent: 'space-between',
      paddingBottom: 14,
      borderBottom: `3px solid ${ink}`,
      fontSize: 24,
    },
    [
      box({ fontWeight: 700 }, site),
      box({ flexGrow: 1, marginLeft: 28, color: ink2 }, outcome),
      ...(isExample
        ? [box({ padding: '0 10px', border: `1px solid ${rule}`, color: ink2 }, '虚构示例')]
        : []),
    ],
  );

const drawVoice = (voice: string): PictureElement =>
  box({ marginTop: 16, paddingLeft: 20, borderLeft: `4px solid ${red}` }, [
    drawFlow([{ text: `“${voice}”`, look: 'plain' }], 28),
  ]);

const drawPassage = ({ label, runs }: PicturePassage, edge: string, gap: number): PictureElement =>
  box({ flexDirection: 'column', flex: 1, marginRight: gap, borderTop: `2px solid ${edge}` }, [
    box({ marginTop: 10, marginBottom: 8, fontSize: 22, fontWeight: 700 }, label),
    drawFlow(runs, 26),
  ]);

const drawFlow = (runs: readonly Run[], fontSize: number): PictureElement =>
  box(
    { flexWrap: 'wrap', fontSize, lineHeight: 1.3, rowGap: 6 },
    cutPieces(runs).map(({ text, look }) => box(looks[look], text)),
  );
