import { createServer } from 'node:net';

/** Fails at once, not after a whole build, when another program already listens on the port. */
export async function refuseTakenPort(port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`PORT 要写 1 到 65535 之间的整数，例如 PORT=4322 npm start`);
  await new Promise<void>((resolve, reject) => {
    const trial = createServer();
    trial.once('error', () =>
      reject(
        new Error(
          `端口 ${port} 已被占用。关掉占用它的程序，或者换一个：PORT=${port + 1} npm start`,
        ),
      ),
    );
    trial.listen(port, '127.0.0.1', () => trial.close(() => resolve()));
  });
}
