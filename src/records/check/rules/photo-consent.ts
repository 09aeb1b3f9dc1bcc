import { basename, join } from 'node:path';
import { speaksOfPeople } from '#domain/privacy/find-names.ts';
import { listStrings } from '#records/check/list-words.ts';
import { errorAt, type CheckContext, type Rule } from '#records/check/rule.ts';
import { mediaOf, type MediaUse } from '#records/media.ts';
import type { Problem } from '#records/problem.ts';
import type { ContentRecord } from '#records/record.ts';

/**
 * Who can be known again in a picture or a film has agreed to it, and the site's list of consents says so.
 * Reason: 个人信息保护法 art. 25. The words for those who cannot see a picture tell whether it shows people; a film is always asked about.
 */
export const photoConsent: Rule = (context) =>
  context.all.flatMap((record) => {
    const own = 'person' in record.data ? record.data.person?.photo?.src : undefined;
    return mediaOf(record, context.readBody(record))
      .filter(({ path }) => path !== own)
      .flatMap((use) => judge(record, use, context));
  });

function judge(record: ContentRecord, use: MediaUse, context: CheckContext): Problem[] {
  const listed = context.content.site?.shownPeople.find(({ src }) => src === use.path);
  if (listed?.people.some(({ consent }) => consent.withdrawnOn))
    return [
      errorAt(
        record,
        use.place,
        `${use.path} 里有人撤回了同意`,
        '从这里拿掉它，换一张没有这个人的，或者不放',
      ),
    ];
  if (listed || !showsPeople(record, use, context)) return [];
  const site = join(basename(context.content.directory), 'site.yaml');
  return [
    errorAt(
      record,
      use.place,
      `${use.path} 里有人，没有登记同意`,
      `在 ${site} 的 shownPeople 里给它登记一条：认得出的人各写一份同意，认不出人的写 people: []`,
    ),
  ];
}

function showsPeople(
  record: ContentRecord,
  { path, place }: MediaUse,
  context: CheckContext,
): boolean {
  if (path.endsWith('.vtt')) return false;
  if (/\.(?:mp4|webm)$/i.test(path)) return true;
  return speaksOfPeople(
    'line' in place ? altInBody(record, path, context) : altInField(record, place),
  );
}

/** The words stand beside the address. */
function altInField({ data }: ContentRecord, place: readonly PropertyKey[]): string {
  const beside = [...place.slice(0, -1), 'alt'].join('.');
  return (
    listStrings(data).find((one) => !('line' in one.place) && one.place.join('.') === beside)
      ?.text ?? ''
  );
}

function altInBody(record: ContentRecord, path: string, context: CheckContext): string {
  const words: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, children } = node as {
      properties?: Record<string, unknown>;
      children?: unknown[];
    };
    if (properties?.['src'] === `/${path}` && typeof properties['alt'] === 'string')
      words.push(properties['alt']);
    children?.forEach(walk);
  };
  walk(context.readBody(record)?.tree);
  return words.join('\n');
}
