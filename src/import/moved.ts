import { transfer } from 'comlink';

/** Marks all arrays in a value as handed over: they are not copied, and whoever sends them has them no longer. */
export function moved<T>(value: T): T {
  const buffers = new Set<ArrayBuffer>();
  const collect = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) buffers.add(part.buffer as ArrayBuffer);
    else if (Array.isArray(part)) for (const each of part) typeof each === 'object' && collect(each);
    else if (typeof part === 'object' && part !== null) for (const each of Object.values(part)) collect(each);
  };
  collect(value);
  return transfer(value, [...buffers]);
}
