import type { Law } from '#model/law.ts';

/** 设区的市地方性法规，制定; what nobody has looked up yet is said to be pending. */
export function describeKind({ level, form }: Pick<Law, 'level' | 'form'>): string {
  return [level ?? '层级待补', form].filter(Boolean).join('，');
}
