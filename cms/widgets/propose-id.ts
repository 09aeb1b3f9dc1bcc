/** 电费和服务费分开写 → dian-fei-he-fu-wu: the first syllables of a title, words and numbers in it kept. */
export async function proposeId(title: string): Promise<string> {
  const { pinyin } = await import('pinyin-pro');
  const syllables = pinyin(title, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  return syllables
    .flatMap((part) => part.toLowerCase().split(/[^a-z0-9]+/))
    .filter(Boolean)
    .slice(0, 6)
    .join('-');
}
