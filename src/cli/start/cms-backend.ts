import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const require = createRequire(import.meta.url);

/**
 * decap-server in fs mode on a content folder, run inside this process. Started as a program it would listen on a
 * port of its own that checks neither Host nor log-in; as a handler it is reached through our guarded port alone.
 */
export async function createCmsBackend(contentDir: string): Promise<Handler> {
  const { registerLocalFs } = require('decap-server/dist/middlewares') as {
    registerLocalFs: (app: Handler, options: { logLevel: string }) => Promise<void>;
  };
  const express = createRequire(require.resolve('decap-server'))('express') as () => Handler;
  const app = express();
  process.env['GIT_REPO_DIRECTORY'] = contentDir;
  await registerLocalFs(app, { logLevel: 'warn' });
  return app;
}
