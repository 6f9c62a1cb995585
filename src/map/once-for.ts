/** What was worked out of each source before, by name. */
const known = new WeakMap<object, Map<string, unknown>>();

/** What is made of a source under a name: the first time it is asked for, and never again. A name stands for one kind of thing. */
export function onceFor<T>(source: object, name: string, make: () => T): T {
  const ofSource = known.get(source) ?? new Map<string, unknown>();
  known.set(source, ofSource);
  if (!ofSource.has(name)) ofSource.set(name, make());
  return ofSource.get(name) as T;
}
