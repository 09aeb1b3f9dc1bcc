const fonts = { ascii: 'Times New Roman', eastAsia: 'SimSun', hAnsi: 'Times New Roman' };
/** In ink: the library's own headings are blue. `size` is in half points. */
const headingOf = (size: number) => ({
  run: {
    font: { ...fonts, eastAsia: 'SimHei' },
    size,
    bold: true,
    italics: false,
    color: '1D1A16',
  },
  paragraph: { spacing: { before: 240, after: 80 } },
});

/** Of plain words and of the headings of each level. */
export const wordStyles = {
  document: { run: { font: fonts, size: 22, language: { eastAsia: 'zh-CN' } } },
  heading1: headingOf(36),
  heading2: headingOf(30),
  heading3: headingOf(26),
  heading4: headingOf(24),
  heading5: headingOf(22),
};
