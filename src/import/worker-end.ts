/** The end of a worker, for those who wait for its answers: they fail with it. Of an answer that has come nothing is kept. */
export class WorkerEnd {
  readonly #waiting = new Set<(error: Error) => void>();
  #error: Error | null = null;

  /** @param onStop hears of a worker that stops by itself, as one does where a parser fails outside of any call. */
  constructor(worker: Worker, onStop: () => void = () => {}) {
    const stopped = (message: string) => {
      onStop();
      this.end(new Error(message));
    };
    worker.onerror = ({ message }) => stopped(message || 'The worker stopped.');
    worker.onmessageerror = () => stopped('A message could not be read.');
  }

  end(error: Error): void {
    this.#error ??= error;
    for (const reject of this.#waiting) reject(this.#error);
    this.#waiting.clear();
  }

  /** What is asked of the worker; rejects when the worker ends before it answers. */
  orEnded<T>(asked: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      asked.then(resolve, reject).finally(() => this.#waiting.delete(reject));
      if (this.#error) reject(this.#error);
      else this.#waiting.add(reject);
    });
  }
}
