/**
 * A flat heap with four children a node (Johnson 1975): items by key, the least first. An item may stand in it more than once, so a
 * lower key is a second push and the searcher passes over what it has seen.
 */
export class MinHeap {
  size = 0;
  #keys = new Float64Array(256);
  #items = new Int32Array(256);

  /** The least key; Infinity where the heap is empty. */
  get leastKey(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : this.#keys[0];
  }

  push(item: number, key: number): void {
    if (this.size === this.#keys.length) this.#grow();
    const keys = this.#keys;
    const items = this.#items;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      if (keys[parent] <= key) break;
      keys[at] = keys[parent];
      items[at] = items[parent];
      at = parent;
    }
    keys[at] = key;
    items[at] = item;
  }

  /** Takes the item with the least key; the heap must not be empty. */
  pop(): number {
    const keys = this.#keys;
    const items = this.#items;
    const least = items[0];
    const size = --this.size;
    const key = keys[size];
    const item = items[size];
    let at = 0;
    for (;;) {
      let child = at * 4 + 1;
      if (child >= size) break;
      const end = Math.min(child + 4, size);
      let childKey = keys[child];
      for (let other = child + 1; other < end; other++) {
        if (keys[other] < childKey) {
          child = other;
          childKey = keys[other];
        }
      }
      if (key <= childKey) break;
      keys[at] = childKey;
      items[at] = items[child];
      at = child;
    }
    keys[at] = key;
    items[at] = item;
    return least;
  }

  clear(): void {
    this.size = 0;
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2);
    const items = new Int32Array(keys.length);
    keys.set(this.#keys);
    items.set(this.#items);
    this.#keys = keys;
    this.#items = items;
  }
}
