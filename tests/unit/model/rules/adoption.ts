/** Evidence above a comparison of texts, unless told otherwise. */
export const evidence = (level = '制定机关反馈') => [
  { level, source: '反馈函', date: '2025-09-20' },
];

/** An adoption of the minimal instance that is true, with changes. */
export const adoption = (changes: object = {}) => ({
  text: 'bench/promulgated',
  eId: 'art_2__para_2',
  quote: '并且设有扶手',
  mode: '增改',
  evidence: evidence(),
  ...changes,
});
