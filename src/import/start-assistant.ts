import { wrap } from 'comlink';
import type { Assistant } from './assistant.ts';
import { moved } from './moved.ts';

/** Starts the assistant in a worker of its own. When it stops by itself, what it was asked for fails, and `onStop` hears of it. */
export function startAssistant(onStop: () => void): Assistant {
  const worker = new Worker(new URL('./assistant-worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<Assistant>(worker);
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      onStop();
      worker.terminate();
      reject(new Error(event.message || 'The worker stopped.'));
    };
  });
  failed.catch(() => {});
  return {
    readPart: (call, part, form) => Promise.race([remote.readPart(call, part, form), failed]),
    readColumns: (bytes, names) => Promise.race([remote.readColumns(moved(bytes), names), failed]),
    lookAt: (texts) => Promise.race([remote.lookAt(moved(texts)), failed]),
    mix: (texts) => Promise.race([remote.mix(moved(texts)), failed]),
    nearest: (points, places) => Promise.race([remote.nearest(moved(points), places), failed]),
    stop: (call) => Promise.race([remote.stop(call), failed]),
  };
}
