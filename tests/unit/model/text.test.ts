import { testRules } from './objections.ts';

testRules([
  [
    'a draft has a public source',
    'text',
    { version: '草案', effective: undefined, source: { pending: true } },
    'source.pending',
    { source: { pending: true } },
  ],
  [
    'a source names organ, place and day',
    'text',
    { source: { organ: '甲', date: '2025-09-10' } },
    'source.url',
    { source: { organ: '甲', date: '2025-09-10', publication: '公报第2号' } },
  ],
  [
    'a text has a date',
    'text',
    { date: undefined, effective: undefined },
    'date',
    { date: undefined, source: { pending: true } },
  ],
  [
    'a text is published after it was made',
    'text',
    { source: { organ: '甲', url: 'https://a.example/b', date: '2025-08-31' } },
    'source.date',
    { source: { organ: '甲', url: 'https://a.example/b', date: '2025-09-01' } },
  ],
  [
    'a draft takes no effect',
    'text',
    { version: '草案' },
    'effective',
    { version: '草案', effective: undefined },
  ],
  [
    'a law takes effect after it was passed',
    'text',
    { effective: '2025-08-31' },
    'effective',
    { effective: '2025-09-01' },
  ],
]);
