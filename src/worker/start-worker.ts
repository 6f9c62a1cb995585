import type { Running } from './client.ts';

/** Starts the browser's worker. */
export function startWorker(): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'hinterland' });
  return {
    port: worker,
    onStop: (stopped) => {
      worker.onerror = (event) => stopped(event.message);
      worker.onmessageerror = () => stopped('A message could not be read.');
    },
    stop: () => worker.terminate(),
  };
}
