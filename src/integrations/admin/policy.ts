import type { Site } from '#model/site.ts';

/** What /admin/ may do: nothing off this origin but the forge; inline styles, which the CMS cannot do without. */
export function printPolicy(cms: Site['cms']): string {
  const forge = forgeOrigins(cms);
  const own = ["'self'", 'data:', 'blob:', ...forge].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src ${own}`,
    `media-src ${own}`,
    `connect-src ${["'self'", 'blob:', ...forge].join(' ')}`,
    "font-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

function forgeOrigins(cms: Site['cms']): string[] {
  if (cms === undefined) return [];
  if (cms.forge === 'GitHub') return ['https://api.github.com'];
  return cms.url ? [new URL(cms.url).origin] : [];
}
