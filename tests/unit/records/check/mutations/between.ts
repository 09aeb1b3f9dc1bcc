/** A version between the two of the minimal instance: the armrest is in it, and repairs take twenty days. */
export const secondReading = `---
law: bench
id: second-reading
version: 草案二次审议稿
date: 2025-06-01
source:
  organ: 望澜市人民代表大会常务委员会
  publication: 望澜市人大常委会公报2025年第2号
  date: 2025-06-03
example: true
---

# 望澜市公共座椅管理条例（草案二次审议稿）

第一条　为了方便行人休息，制定本条例。

第二条　公共座椅由所在街道办事处管理。街道办事处应当每半年检查一次。

公共座椅的高度应当方便老年人起坐，并且设有扶手。

第三条　公共座椅损坏的，管理单位应当在二十日内修好，并在座椅上贴出告示。

第四条　任何人不得在公共座椅上张贴广告。

第五条　本条例自2026年1月1日起施行。
`;

/** Puts it into the instance. */
export const withSecondReading = ['texts/bench/second-reading.md', /$/, secondReading] as const;
