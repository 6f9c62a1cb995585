import type { FileSetup } from '#import/checking/check-table.ts';
import type { FileJob } from '#import/protocol.ts';
import { guessedReading, type ReadingChoice } from '#import/reading/read-file.ts';

/** A file that the reader has chosen, and what they said of it so far; null before its first rows are seen. */
export interface ChosenFile {
  readonly id: number;
  readonly file: File;
  readonly origin: FileJob['origin'];
  readonly reading: ReadingChoice;
  readonly setup: FileSetup | null;
}

let chosen = 0;

export function chosenFile(file: File, origin: FileJob['origin'] = 'reader'): ChosenFile {
  return { id: chosen++, file, origin, reading: guessedReading, setup: null };
}

/** The files that can be checked and loaded. */
export function jobsOf(files: readonly ChosenFile[]): FileJob[] {
  return files.flatMap(({ setup, ...file }) => (setup ? [{ ...file, setup }] : []));
}

/** Compass direction of a way in kilometres east and north. */
export function compassSide(east: number, north: number): (typeof compass)[number] {
  const turn = Math.round((Math.atan2(east, north) / (2 * Math.PI)) * compass.length);
  return compass[(turn + compass.length) % compass.length];
}

const compass = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
