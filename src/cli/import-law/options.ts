import { parseArgs } from 'node:util';
import { dateSchema, idSchema, urlSchema } from '#model/primitives.ts';
import { ImportFault } from './fault.ts';
import { readVersion, type Version, versionWords } from './version.ts';

export interface ImportOptions {
  files: string[];
  law: string | undefined;
  version: Version | undefined;
  text: string | undefined;
  date: string | undefined;
  source: string | undefined;
  organ: string | undefined;
  force: boolean;
  /** Only show what was found. */
  dryRun: boolean;
}

export const usage = `用法：npm run import:law -- 文件… --law 编号 [选项]

  文件                .md、.txt、.docx 或网页另存的 .html
  --law 编号          立法项目的编号，小写字母、数字和连字符，例如 ebike
  --name 公布稿       是哪一稿：${versionWords}
  --text 编号         文本的编号，一般不写，按哪一稿自动取，例如 promulgated
  --date 2026-01-01   这一稿通过或形成的日期；不写就取标题下面的通过日期
  --source 网址       公布这个文本的网页
  --organ 机关        由谁公布，例如 望澜市人民代表大会常务委员会
  --force             已有同名文本时覆盖它
  --dry-run           只看读出了什么，不写文件`;

/** Reads the command line; what cannot be meant is refused with the way to write it. */
export function readOptions(args: readonly string[]): ImportOptions | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (positionals.length === 0)
    throw new ImportFault('命令', '没有写要导入的文件', `照这样写：\n\n${usage}`);
  const { law, text, date, source, organ, name } = values;
  check('--law', law, idSchema);
  check('--text', text, idSchema);
  check('--date', date, dateSchema);
  check('--source', source, urlSchema);
  const version = name === undefined ? undefined : readVersion(name);
  if (name !== undefined && !version)
    throw new ImportFault('--name', `没有“${name}”这一稿`, `写其中一个：${versionWords}`);
  return {
    files: positionals,
    law,
    version,
    text,
    date,
    source,
    organ: organ?.trim() || undefined,
    force: values.force ?? false,
    dryRun: values['dry-run'] ?? false,
  };
}

const strings = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      // npm takes the first `--` away, a direct call leaves it there.
      args: args[0] === '--' ? args.slice(1) : [...args],
      allowPositionals: true,
      options: {
        ...{
          law: strings,
          name: strings,
          text: strings,
          date: strings,
          source: strings,
          organ: strings,
        },
        ...{ force: flag, 'dry-run': flag, help: { ...flag, short: 'h' } },
      },
    });
  } catch (error) {
    const named = /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new ImportFault('命令', `选项 ${named} 写得不对`, `照这样写：\n\n${usage}`);
  }
}

interface Checker {
  safeParse: (value: string) => { success: boolean; error?: { issues: { message: string }[] } };
}

function check(option: string, value: string | undefined, schema: Checker): void {
  if (value === undefined) return;
  const result = schema.safeParse(value);
  if (!result.success)
    throw new ImportFault(option, `“${value}”不能用`, result.error?.issues[0]?.message ?? '请核对');
}
