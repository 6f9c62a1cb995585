import type { Painting } from './paint-client.ts';
import { paintHost } from './paint-host.ts';
import type { ToPainter } from './protocol.ts';

/** A painter in a worker of its own, so that neither answers nor the page wait for it; on the page where there are no workers. */
export function painterInWorker(): Painting {
  const worker = startedWorker();
  if (!worker) return painterOnPage();
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
  paintHost(port2);
  const stop = () => {
    // What it draws ahead it would go on drawing.
    port1.postMessage({ type: 'ahead', views: [] } satisfies ToPainter);
    port1.close();
  };
  return { port: port1, onStop: () => {}, stop };
}

/** Null where the browser has no workers or a policy forbids this one. */
function startedWorker(): Worker | null {
  try {
    return new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module', name: 'hinterland-paint' });
  } catch {
    return null;
  }
}
