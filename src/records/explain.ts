import type { z } from 'zod';
import { labelAt, partsAt } from './field-labels.ts';

/** Splits a message of the model, `what is wrong：how to mend`, and words Zod's own issues in plain Chinese. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
): { what: string; mend: string } {
  const label = labelAt(schema, issue.path);
  const own = explainBuiltIn(issue, label, partsAt(schema, issue.path));
  if (own) return own;
  const split = issue.message.indexOf('：');
  if (split > 0 && !/[例如写作]$/.test(issue.message.slice(0, split)))
    return {
      what: `${label}：${issue.message.slice(0, split)}`,
      mend: issue.message.slice(split + 1),
    };
  return { what: `${label}填得不对`, mend: issue.message };
}

const typeNames: Record<string, string> = {
  string: '一段文字',
  number: '一个数字',
  int: '一个整数',
  boolean: ' true 或 false',
  array: '一个列表（每行以 - 开头）',
  object: '一组栏目',
};

function explainBuiltIn(
  issue: z.core.$ZodIssue,
  label: string,
  parts: readonly string[],
): { what: string; mend: string } | undefined {
  if (issue.code === 'unrecognized_keys')
    return {
      what: `有不认识的栏目：${issue.keys.join('、')}`,
      mend: '核对拼写；这里不用的栏目请删掉',
    };
  if (issue.code === 'invalid_type' && issue.input === null)
    return { what: `${label}是空的`, mend: '填上内容；不用这一项，就整行删掉' };
  if (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    ['number', 'boolean'].includes(typeof issue.input)
  )
    return {
      what: `${label}要填文字，${String(issue.input)} 被当成了${typeof issue.input === 'number' ? '数字' : '“是/否”'}`,
      mend: `用英文单引号括起来：'${String(issue.input)}'`,
    };
  if (issue.code === 'invalid_type' && !/[一-鿿]/.test(issue.message)) {
    const inside = parts.length > 0 ? `，下面缩进写：${parts.join('、')}` : '';
    return {
      what:
        issue.input === undefined
          ? `没有填${label}（${issue.path.join('.')}）`
          : `${label}的格式不对`,
      mend: `这里要填${typeNames[issue.expected] ?? issue.expected}${inside}`,
    };
  }
  if (issue.code === 'too_big' && !/[一-鿿]/.test(issue.message))
    return { what: `${label}太多或太大`, mend: `最多 ${issue.maximum}` };
  if (issue.code === 'too_small' && !/[一-鿿]/.test(issue.message))
    return { what: `${label}太少或太小`, mend: `至少 ${issue.minimum}` };
  if (!/[一-鿿]/.test(issue.message))
    return { what: `${label}填得不对`, mend: '照字段下面的提示改' };
  return undefined;
}
