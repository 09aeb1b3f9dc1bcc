import type { Element } from 'hast';

/** The attributes of a sanitised element as HTML writes them: `dataFootnoteRef` → `data-footnote-ref`, `className` → `class`. */
export function attributesOf({ properties }: Element): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      value === null || value === undefined || value === false
        ? []
        : [[attributeName(name), Array.isArray(value) ? value.join(' ') : value] as const],
    ),
  );
}

/** ARIA attributes have one hyphen (`aria-describedby`), data attributes one before every capital. */
function attributeName(name: string): string {
  if (name === 'className') return 'class';
  if (/^aria[A-Z]/.test(name)) return `aria-${name.slice(4).toLowerCase()}`;
  if (/^data[A-Z]/.test(name))
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return name.toLowerCase();
}
