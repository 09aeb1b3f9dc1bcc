import { eIdSchema, idSchema, textRefSchema } from '#model/primitives.ts';
import type { PropRule } from './component-rules.ts';
import { isTelling } from '#model/image.ts';
import { mediaMends } from './media-policy.ts';
import type { PropValue } from './types.ts';

export type Doubt = readonly [message: string, mend: string];

/** What is wrong with the value of a prop, if anything; media paths have been read before. */
export function doubtOf(value: PropValue, rule: PropRule, name: string): Doubt | undefined {
  const shape: Doubt = ['写得不对', `写成 ${example(name, rule)}`];
  switch (rule.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : shape;
    case 'number':
      return doubtOfNumber(value, rule) ? shape : undefined;
    case 'list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? undefined
        : shape;
    case 'image':
    case 'video':
    case 'captions':
      return ['不在媒体库里，或格式不对', mediaMends[rule.type]];
    case 'id':
      return idSchema.safeParse(value).success ? undefined : shape;
    case 'textRef':
      return textRefSchema.safeParse(value).success ? undefined : shape;
    case 'eId':
      return eIdSchema.safeParse(value).success ? undefined : shape;
    case 'text':
      return doubtOfText(value, rule, name, shape);
  }
}

function doubtOfNumber(value: PropValue, rule: PropRule): boolean {
  const { min = -Infinity, max = Infinity } = rule;
  return typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max;
}

function doubtOfText(
  value: PropValue,
  rule: PropRule,
  name: string,
  shape: Doubt,
): Doubt | undefined {
  if (typeof value !== 'string') return shape;
  if (value.trim() === '') return ['空着', '填上文字，或删掉这一项'];
  if (rule.values && !rule.values.includes(value))
    return ['不在可选的里面', `从这些里选一个：${rule.values.join('、')}`];
  return name === 'alt' && !isTelling(value)
    ? ['没有说明图里有什么', '写出图里有谁、在做什么']
    : undefined;
}

const examples: Readonly<Record<PropRule['type'], string>> = {
  text: '"文字"',
  id: '"fee-split"',
  textRef: '"ebike/draft"',
  eId: '"art_12"',
  image: '"media/shed.jpg"',
  video: '"media/hearing.mp4"',
  captions: '"media/hearing.vtt"',
  number: '{5}',
  boolean: '{true}',
  list: "{['甲', '乙']}",
};

/** How an editor writes the prop. */
export function example(name: string, rule: PropRule): string {
  const bounds =
    rule.min === undefined || rule.max === undefined ? '' : `（${rule.min} 到 ${rule.max} 的整数）`;
  return `${name}=${rule.values ? `"${rule.values[0]}"` : examples[rule.type]}${bounds}`;
}
