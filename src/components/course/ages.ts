/** `{ from: 11, to: 15 }` → 11至15岁; a course without an upper end says so: 18岁以上. */
export const nameAges = ({ from, to }: { from: number; to: number }): string =>
  to >= 99 ? `${from}岁以上` : from === to ? `${from}岁` : `${from}至${to}岁`;
