/**
 * What could act in a document: handlers, addresses that run, frames, scripts and forms that are not ours.
 * Runs in the browser, so it stands alone.
 */
export function findActive(root: Document | Element = document): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    if (/^(?:iframe|object|embed|base|applet|math|style|template)$/.test(name)) found.push(name);
    if (name === 'script' && !element.getAttribute('src')?.startsWith('/')) {
      if (!/^application\/(?:ld\+)?json$/.test(element.getAttribute('type') ?? ''))
        found.push('script');
    }
    for (const { name: attribute, value } of element.attributes) {
      const plain = value.replace(/[\u0000-\u0020\u00a0\u2028\u2029]/g, '').toLowerCase();
      if (/^on/.test(attribute) || attribute === 'style' || attribute === 'srcdoc')
        found.push(`${name} ${attribute}`);
      if (/^(?:javascript|vbscript|data):/.test(plain) && /href|src|action/.test(attribute))
        found.push(`${name} ${attribute}=${value}`);
    }
  }
  return found;
}
