import { WorkerClient } from '#worker/client.ts';
import { startWorker } from '#worker/start-worker.ts';

/** The one worker of the page; it starts with the first question. */
export const workerClient = new WorkerClient(startWorker);
