/**
 * Decides which elements of a saved web page are shown to a reader at all.
 * Input: an element of the page. Output: yes or no.
 * Promises: 1. scripts, styles, forms' controls and what is hidden by attribute or inline style are never
 * words of a statute; 2. navigation, share bars, toolbars and footers are recognised by element, role
 * and the names Chinese content systems give them; 3. looks at one element, never at its content.
 * Example: `<div class="bread-crumb">` → no. Source: HTML Standard; pages of congress and government sites.
 */
import type { Element } from 'hast';

const silent = new Set(
  'script style noscript template iframe object embed svg math head button select option textarea audio video canvas map'.split(
    ' ',
  ),
);
const furniture = new Set('nav footer aside menu dialog'.split(' '));
const furnitureRole = /^(navigation|banner|contentinfo|complementary|search|menu|toolbar)$/;
const furnitureName =
  /(^|[-_\s])(nav|navbar|menu|crumbs?|bread-?crumbs?|location|position|dqwz|weizhi|share|bdshare\w*|toolbar|tools?|print|fontsize|sidebar|related|xgxw|xglj|footer|foot|copyright|banner|search|login|qr-?code|ewm|pager|pagination|comments?|profile_inner|reward)($|[-_\s\d])/i;

export function isHidden(element: Element): boolean {
  const { hidden, style, ariaHidden } = element.properties;
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  if (String(ariaHidden) === 'true') return true;
  return (
    typeof style === 'string' &&
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style)
  );
}

export function isSilent(element: Element): boolean {
  return silent.has(element.tagName);
}

export function isFurniture(element: Element): boolean {
  const { role, className, id } = element.properties;
  if (furniture.has(element.tagName)) return true;
  if (typeof role === 'string' && furnitureRole.test(role)) return true;
  const names = [...(Array.isArray(className) ? className : []), id ?? ''].join(' ');
  return furnitureName.test(names);
}

export function isCentred(element: Element): boolean {
  const { align, style } = element.properties;
  return (
    /^h[1-6]$/.test(element.tagName) ||
    element.tagName === 'center' ||
    align === 'center' ||
    (typeof style === 'string' && /text-align\s*:\s*center/i.test(style))
  );
}
