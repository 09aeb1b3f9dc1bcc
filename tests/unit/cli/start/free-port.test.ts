import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { refuseTakenPort } from '#cli/start/free-port.ts';
import { listen } from '../../../support/http/listen.ts';

it('refuses a taken port, names another to try, and leaves a free one free', async () => {
  const server = createServer();
  const port = await listen(server);
  await expect(refuseTakenPort(port)).rejects.toThrow(`PORT=${port + 1} npm start`);
  await new Promise((resolve) => server.close(resolve));
  await expect(refuseTakenPort(port)).resolves.toBeUndefined();
  await expect(refuseTakenPort(port)).resolves.toBeUndefined();
});

it.each([0, 70000, 43.5, Number.NaN])('refuses %d as a port', async (port) => {
  await expect(refuseTakenPort(port)).rejects.toThrow('PORT');
});
