type Child = Node | string | undefined | false;

/** Builds an element from text and elements; no string ever becomes markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** The element with a data attribute, which the page is built with. */
export function find<T extends HTMLElement = HTMLElement>(name: string): T {
  const element = document.querySelector<T>(`[data-search-${name}]`);
  if (!element) throw new Error(`没有 data-search-${name}`);
  return element;
}
