import { type Standing, standingLabels, standings } from '#domain/consultation/standing.ts';
import type { Suggestion } from '#model/suggestion.ts';
import { type Funnel, layFunnel } from './funnel.ts';

/**
 * The numbers of a site: funnels, each figure with the records it counts. In: records, and facets to break them down by.
 * 1. Real and invented records are never in one block, and what is 已公布 is never in one funnel with 审议中.
 * 2. Within a block every record is in exactly one part by standing, and in exactly one row of each of its facets.
 * 3. Each figure names the path of the list that shows exactly its records; no two figures share a path.
 * 4. Rows stand in the order of their facet, never by how many were adopted.
 * Example: an adopted record of 2025 → `standing/promulgated/adopted`, `year/2025/promulgated/adopted`, …
 */
export interface Counted {
  state: Suggestion['state'];
  example: boolean;
  standing: Standing;
}

export interface FacetRule<T> {
  facet: string;
  label: string;
  valueOf: (item: T) => { value: string; label: string };
  /** The place of a value among others. */
  orderOf: (value: string) => number;
  /** Facets of a project say nothing of suggestions that have none. */
  needsProject?: boolean;
  /** Also lists of each state. */
  withStates?: boolean;
}

export interface Figure<T> {
  word: string;
  slug: string;
  /** Below `/suggestions/`. */
  path: string;
  /** The title of its list. */
  label: string;
  items: T[];
}

export interface FigureFunnel<T> {
  steps: Figure<T>[];
  states: Figure<T>[];
}

export interface NumbersRow<T> extends FigureFunnel<T> {
  value: string;
  label: string;
}

export interface NumbersPart<T> extends FigureFunnel<T> {
  standing: Standing;
  label: string;
  breakdowns: { facet: string; label: string; rows: NumbersRow<T>[] }[];
}

export interface NumbersBlock<T> {
  example: boolean;
  total: number;
  parts: NumbersPart<T>[];
}

export function layNumbers<T extends Counted>(
  records: readonly T[],
  rules: readonly FacetRule<T>[],
): NumbersBlock<T>[] {
  return [false, true].flatMap((example) => {
    const items = records.filter((record) => record.example === example);
    const base = example ? 'example/' : '';
    const parts = standings.flatMap((standing) => {
      const own = items.filter((item) => item.standing === standing);
      return own.length === 0 ? [] : [layPart(own, standing, base, rules)];
    });
    return items.length === 0 ? [] : [{ example, total: items.length, parts }];
  });
}

function layPart<T extends Counted>(
  items: readonly T[],
  standing: Standing,
  base: string,
  rules: readonly FacetRule<T>[],
): NumbersPart<T> {
  const label = standingLabels[standing];
  const name = (funnel: Funnel<T>): FigureFunnel<T> => ({
    steps: nameSteps(funnel, `${base}standing/${standing}`, label),
    states: funnel.states.map((part) => ({
      ...part,
      path: `${base}state/${part.slug}/${standing}`,
      label: `状态：${part.word}，${label}`,
    })),
  });
  return {
    standing,
    label,
    ...name(layFunnel(items)),
    breakdowns: rules
      .filter(({ needsProject }) => !needsProject || standing !== 'apart')
      .map((rule) => ({
        facet: rule.facet,
        label: rule.label,
        rows: layRows(items, rule, { base, standing, label }),
      })),
  };
}

const nameSteps = <T>({ steps }: Funnel<T>, path: string, label: string): Figure<T>[] =>
  steps.map((step) => ({
    ...step,
    path: `${path}/${step.slug}`,
    label: `${label}，走到“${step.word}”`,
  }));

function layRows<T extends Counted>(
  items: readonly T[],
  rule: FacetRule<T>,
  { base, standing, label }: { base: string; standing: Standing; label: string },
): NumbersRow<T>[] {
  const groups = Map.groupBy(items, (item) => rule.valueOf(item).value);
  return [...groups]
    .sort(([a], [b]) => rule.orderOf(a) - rule.orderOf(b) || (a < b ? -1 : 1))
    .map(([value, own]) => {
      const funnel = layFunnel(own);
      const words = own[0] ? rule.valueOf(own[0]).label : value;
      const path = `${base}${rule.facet}/${value}/${standing}`;
      const title = `${rule.label}：${words}，${label}`;
      const states = funnel.states.map((part) => ({
        ...part,
        path: `${path}/state/${part.slug}`,
        label: `${title}，状态：${part.word}`,
      }));
      return {
        value,
        label: words,
        steps: nameSteps(funnel, path, title),
        states: rule.withStates ? states : [],
      };
    });
}

/** Every figure that counts something; those that count nothing have no list. */
export function listFigures<T>(blocks: readonly NumbersBlock<T>[]): Figure<T>[] {
  const funnels = blocks.flatMap(({ parts }) =>
    parts.flatMap((part): FigureFunnel<T>[] => [
      part,
      ...part.breakdowns.flatMap(({ rows }) => rows),
    ]),
  );
  return funnels
    .flatMap(({ steps, states }) => [...steps, ...states])
    .filter(({ items }) => items.length > 0);
}
