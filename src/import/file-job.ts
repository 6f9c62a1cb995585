import type { FileJob } from './protocol.ts';

/** Same key, same checks of the same rows. */
export function keyOf({ id, reading, setup }: FileJob): string {
  return `${id} ${JSON.stringify([reading, setup])}`;
}

export function isFacilities({ setup }: FileJob): boolean {
  return setup.role === 'facilities';
}

/** The order of the data set's files. */
export function sortedJobs(jobs: readonly FileJob[]): FileJob[] {
  return [...jobs].sort((a, b) => (a.file.name < b.file.name ? -1 : 1));
}
