import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { serveStatic } from './serve/static-files.ts';

/** Serves a built site (OUT_DIR, else dist) on PORT, else 4321: what `npm run build` made, as a host would. */
const root = resolve(process.env['OUT_DIR'] ?? 'dist');
const port = Number(process.env['PORT'] ?? 4321);

createServer((request, response) => void serveStatic(root, request, response)).listen(
  port,
  '127.0.0.1',
  () => console.log(`站点：http://127.0.0.1:${port}/（${root}）`),
);
