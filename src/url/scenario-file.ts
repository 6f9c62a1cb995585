import * as z from 'zod/mini';
import type { Fault } from './field.ts';

/** A scenario with a longer text goes to a file and not into the link: some mail programs and chats cut links at 2,000 characters. */
export const charactersMost = 1500;

const file = z.object({ hinterland: z.literal('scenario'), version: z.literal(1), data: z.string(), scenario: z.string() });

/** The file of a scenario: its text as a link would hold it, and `id@hash` of the data it was made with. */
export function scenarioFile(scenario: string, data: string): string {
  return `${JSON.stringify({ hinterland: 'scenario', version: 1, data, scenario } satisfies z.infer<typeof file>, null, 2)}\n`;
}

/** The text of a scenario's file, null where there is none. One that was made for other data is used all the same, and said. */
export function readScenarioFile(content: string, loaded: string): { scenario: string | null; faults: Fault[] } {
  const read = file.safeParse(jsonOf(content));
  if (!read.success) return { scenario: null, faults: [{ got: content.slice(0, 40), reason: 'malformed', wanted: scenarioFile('none', loaded) }] };
  const { data, scenario } = read.data;
  return { scenario, faults: data === loaded ? [] : [{ got: data, reason: 'other-data', wanted: loaded }] };
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
