import type { Painting } from './paint-client.ts';
import { paintHost } from './paint-host.ts';
import { pictureShown } from './picture-shown.ts';

/** A painter in a worker of its own, so that neither answers nor the page wait for it. */
export function painterInWorker(): Painting {
  const worker = new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module', name: 'hinterland-paint' });
  return {
    port: worker,
    onStop: (stopped) => {
      worker.onerror = stopped;
      worker.onmessageerror = stopped;
    },
    stop: () => worker.terminate(),
  };
}

/** A painter on the page, where workers do not start or do not last: the same pictures, while the page waits. */
export function painterOnPage(): Painting {
  const { port1, port2 } = new MessageChannel();
  paintHost(port2, pictureShown);
  return { port: port1, onStop: () => {}, stop: () => port1.close() };
}
