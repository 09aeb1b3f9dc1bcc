import { locateComponents, type PlacedComponent } from '#markdown/locate-components.ts';

/** The components around a place of a lesson, innermost first. */
export function blocksAt(source: string, place: number): PlacedComponent[] {
  const around: PlacedComponent[] = [];
  let level = locateComponents(source);
  for (;;) {
    const next = level.find(({ start, end }) => start <= place && place <= end);
    if (next === undefined) return around;
    around.unshift(next);
    level = next.children;
  }
}
