import { markHits } from './search/mark-hits.ts';

/** Marks the words that a search brought along, on a page that is searched. */
const words = new URLSearchParams(location.search).get('q');
const body = document.querySelector<HTMLElement>('[data-pagefind-body]');
if (words && body) void markHits(body, words);
