import { wrap } from 'comlink';
import type { Assistant } from './assistant.ts';
import { moved } from './moved.ts';
import { WorkerEnd } from './worker-end.ts';

/** Starts the assistant in a worker of its own. When it stops by itself, what it was asked for fails, and `onStop` hears of it. */
export function startAssistant(onStop: () => void): Assistant {
  const worker = new Worker(new URL('./assistant-worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<Assistant>(worker);
  const ending = new WorkerEnd(worker, () => {
    onStop();
    worker.terminate();
  });
  return {
    readPart: (call, part, form) => ending.orEnded(remote.readPart(call, part, form)),
    readColumns: (bytes, names) => ending.orEnded(remote.readColumns(moved(bytes), names)),
    lookAt: (texts) => ending.orEnded(remote.lookAt(moved(texts))),
    mix: (texts) => ending.orEnded(remote.mix(moved(texts))),
    nearest: (points, places) => ending.orEnded(remote.nearest(moved(points), places)),
    stop: (call) => ending.orEnded(remote.stop(call)),
  };
}
