import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { noComponents, type ComponentPolicy } from './component-rules.ts';
import { checkStructure } from './check-structure.ts';
import { inspectBody } from './inspect-body.ts';
import { inspectFootnotes } from './inspect-footnotes.ts';
import { inspectHeadings } from './inspect-headings.ts';
import { inspectSource } from './inspect-source.ts';
import { isShallow, isWithinLimits } from './limits.ts';
import { nameHeadings, visitHeadings } from './outline.ts';
import { readComponents } from './read-components.ts';
import { inFileOrder, startReport, type Report } from './report.ts';
import { sanitiseTree } from './sanitise-tree.ts';
import { toHast } from './to-hast.ts';
import { linkAddresses } from './link-addresses.ts';
import type { Heading, ParsedBody, ParseOptions } from './types.ts';

export interface Syntax {
  readonly parse: (source: string) => Root;
  readonly components: ComponentPolicy;
  /** Says what a failure of the parser means; it is never thrown on. */
  readonly explain: (failure: unknown, source: string, report: Report) => void;
}

/** The road that every body takes: limits, parser, checks, conversion, sanitiser. Never throws. */
export function parseBody(source: string, syntax: Syntax, options: ParseOptions): ParsedBody {
  const report = startReport(options.lineOffset ?? 0);
  const headings: Heading[] = [];
  let tree: HastRoot = { type: 'root', children: [] };
  const body = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  inspectSource(body, report);
  if (isWithinLimits(body, report)) {
    try {
      const parsed = syntax.parse(body);
      if (isShallow(parsed, report))
        tree = convert(parsed, body, { syntax, options, report, headings });
    } catch (failure) {
      syntax.explain(failure, body, report);
    }
  }
  const references = inFileOrder(report.references);
  return {
    tree,
    problems: inFileOrder(report.problems),
    headings,
    images: references.filter((reference) => reference.kind === 'image'),
    links: references.filter((reference) => reference.kind === 'link'),
    references,
  };
}

interface Work {
  readonly syntax: Syntax;
  readonly options: ParseOptions;
  readonly report: Report;
  readonly headings: Heading[];
}

function convert(
  parsed: Root,
  source: string,
  { syntax, options, report, headings }: Work,
): HastRoot {
  const idPrefix = options.idPrefix ?? '';
  linkAddresses(parsed, source);
  inspectBody(parsed, source, report);
  inspectFootnotes(parsed, report);
  const components = readComponents(parsed, syntax.components, report);
  inspectHeadings(parsed, syntax.components, report);
  if (syntax.components !== noComponents) checkStructure(components, report);
  const hast = toHast(parsed, components, idPrefix);
  nameHeadings(hast, syntax.components, idPrefix);
  visitHeadings(hast, (entry, start) => headings.push({ ...entry, ...report.placeOf(start) }));
  return sanitiseTree(hast);
}
