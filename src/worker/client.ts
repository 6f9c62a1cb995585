import type { Answer, FromWorker, Given, JobName, Port, Question, ToWorker, Urgency } from './protocol.ts';

/** The worker stopped by itself; what it was working on is lost, and the next question starts a new one. */
export class WorkerStopped extends Error {
  override name = 'WorkerStopped';
}

/** A running worker: its port, and what tells that it stopped. */
export interface Running {
  readonly port: Port;
  readonly onStop: (stopped: (reason: string) => void) => void;
  readonly stop: () => void;
}

export interface AskOptions {
  /** Drops the question if its turn has not come; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly urgency?: Urgency;
  /** Handed over: whoever asks has them no longer. */
  readonly given?: Given;
}

interface Waiting {
  readonly dataHash: string | null;
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Asks a worker and keeps answers to their questions. Starts the worker when first needed, and a new one after it
 * stopped; that one is told to load the same data before anything else.
 */
export class WorkerClient {
  readonly #start: () => Running;
  readonly #waiting = new Map<number, Waiting>();
  #running: Running | null = null;
  #lastLoad: Question<'load'> | null = null;
  /** Data that is being loaded for another question; who asks for it meanwhile gets the same. */
  #reloading: Promise<Answer<'load'>> | null = null;
  #nextId = 1;

  constructor(start: () => Running) {
    this.#start = start;
  }

  /** Names the data that the first question is about, without loading it yet. */
  willLoad(question: Question<'load'>): void {
    this.#lastLoad = question;
  }

  /**
   * Loads the data of a question once more, by files that a new worker can read it from.
   * @throws Error where other data has been loaded since.
   */
  async renew(question: Question<'load'>, renewed: Question<'load'>): Promise<Answer<'load'>> {
    if (this.#lastLoad !== question) throw new Error('Other data has been loaded since.');
    return this.ask('load', renewed, null);
  }

  /**
   * @param dataHash hash of the data that the question is about; null for `load`, `prepare` and `searchAhead`.
   * @throws Error with a sentence to show; WorkerStopped when the worker stopped by itself.
   */
  ask<J extends JobName>(job: J, question: Question<J>, dataHash: string | null, options: AskOptions = {}): Promise<Answer<J>> {
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (job !== 'load') this.#reload();
    else if (this.#reloading && question === this.#lastLoad) return this.#reloading as Promise<Answer<J>>;
    else this.#lastLoad = question as Question<'load'>;
    return this.#send(job, question, dataHash, options);
  }

  #send<J extends JobName>(job: J, question: Question<J>, dataHash: string | null, { signal, urgency = 'now', given }: AskOptions = {}): Promise<Answer<J>> {
    const { port } = this.#worker();
    const id = this.#nextId++;
    return new Promise<Answer<J>>((resolve, reject) => {
      this.#waiting.set(id, { dataHash, resolve, reject });
      signal?.addEventListener(
        'abort',
        () => {
          if (!this.#waiting.delete(id)) return;
          port.postMessage({ type: 'abort', id } satisfies ToWorker, []);
          reject(signal.reason);
        },
        { once: true },
      );
      port.postMessage({ type: 'ask', id, job, dataHash, question, urgency, ...(given && { given }) } satisfies ToWorker, given ? buffersIn(given) : []);
    });
  }

  /** A new worker is given the data before anything else. */
  #reload(): void {
    if (this.#running !== null || this.#lastLoad === null) return;
    const reloading = this.#send('load', this.#lastLoad, null);
    this.#reloading = reloading;
    const ended = () => {
      if (this.#reloading === reloading) this.#reloading = null;
    };
    reloading.then(ended, ended);
  }

  #worker(): Running {
    if (this.#running) return this.#running;
    const running = this.#start();
    this.#running = running;
    running.port.onmessage = ({ data }: MessageEvent<FromWorker[]>) => {
      for (const response of data) this.#receive(response);
    };
    running.onStop((reason) => {
      if (this.#running !== running) return;
      this.#running = null;
      running.stop();
      const lost = [...this.#waiting.values()];
      this.#waiting.clear();
      for (const { reject } of lost) reject(new WorkerStopped(reason));
    });
    return running;
  }

  #receive(response: FromWorker): void {
    const waiting = this.#waiting.get(response.id);
    if (!waiting) return;
    this.#waiting.delete(response.id);
    if (response.type === 'failure') waiting.reject(new Error(response.message));
    else if (waiting.dataHash !== null && waiting.dataHash !== response.dataHash)
      waiting.reject(new Error('The answer is about other data than was asked for.'));
    else waiting.resolve(response.answer as never);
  }
}

function buffersIn({ network, source, ...columns }: Given): ArrayBuffer[] {
  const arrays = Object.values({ ...columns, network: network.codes, source: source.codes }).filter((values) => ArrayBuffer.isView(values));
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}
