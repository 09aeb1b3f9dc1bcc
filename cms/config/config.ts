import type { Cms } from '#model/cms.ts';
import { forgeBackend, localBackend, type LocalServer } from './backend.ts';
import { listCollections } from './collections.ts';

/** The whole of Decap's configuration: the collections from the model, where they are saved from the site's settings. */
export function makeConfig(place: { local: LocalServer } | { cms: Cms }): object {
  const isLocal = 'local' in place;
  const folder = isLocal ? '' : place.cms.folder;
  const isReviewed = isLocal ? place.local.type === 'local_git' : place.cms.review;
  return {
    load_config_file: false,
    backend: isLocal ? localBackend : forgeBackend(place.cms),
    locale: 'zh_Hans',
    publish_mode: isReviewed ? 'editorial_workflow' : 'simple',
    media_folder: folder ? `${folder}/media` : 'media',
    public_folder: 'media',
    // A sign that becomes itself: two hyphens in a lesson's file name must stay two.
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '_' },
    logo: { src: '/icon.svg', show_in_header: false },
    site_url: '/',
    display_url: '/',
    show_preview_links: false,
    collections: listCollections(folder),
  };
}
