import type { BackendClass } from './backend.ts';

/** GitHub's backend would ask another site every few minutes how GitHub is. Nothing but the forge is asked: a save tells it. */
export function stayAtForge(Base: BackendClass): BackendClass {
  return class extends Base {
    status() {
      const isWell = { status: true };
      return Promise.resolve({ auth: isWell, api: { ...isWell, statusPage: '' } });
    }
  };
}
