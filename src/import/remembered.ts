import { Refused } from './reading/refusal.ts';

/**
 * What was made last, by its key. Who asks for what is being made for another gets the same; where the other is stopped, it is made again.
 */
export class Remembered<T> {
  readonly #most: number;
  readonly #made = new Map<string, T>();
  readonly #underway = new Map<string, Promise<T>>();

  constructor(most: number) {
    this.#most = most;
  }

  async get(key: string, make: () => Promise<T>): Promise<T> {
    for (let underway = this.#underway.get(key); underway; underway = this.#underway.get(key)) {
      try {
        return await underway;
      } catch (error) {
        if (!(error instanceof Refused && error.refusal.code === 'stopped')) throw error;
      }
    }
    const known = this.#made.get(key);
    if (known !== undefined) {
      this.#keep(key, known);
      return known;
    }
    const making = make().finally(() => this.#underway.delete(key));
    this.#underway.set(key, making);
    const made = await making;
    this.#keep(key, made);
    return made;
  }

  /** Drops what was made under keys that begin so. */
  forget(prefix: string): void {
    for (const key of this.#made.keys()) if (key.startsWith(prefix)) this.#made.delete(key);
  }

  #keep(key: string, value: T): void {
    this.#made.delete(key);
    this.#made.set(key, value);
    for (const oldest of this.#made.keys()) {
      if (this.#made.size <= this.#most) return;
      this.#made.delete(oldest);
    }
  }
}
