import * as z from 'zod/mini';
import { type ResultKey, type ResultSettings, resultDifferences } from './result-settings.ts';

/** A scenario with a longer text goes to a file and not into the link: some mail programs and chats cut links at 2,000 characters. */
export const charactersMost = 1500;

const settings = z.record(z.string(), z.string());
/** The first files held no settings. */
const file = z.object({
  hinterland: z.literal('scenario'),
  version: z.literal(1),
  data: z.string(),
  scenario: z.string(),
  settings: z.optional(settings),
});

/** What a scenario's figures were made with. */
export interface Made {
  /** `id@hash` of the data set. */
  readonly data: string;
  readonly settings: ResultSettings;
}

/** What was read of a file, and in what it was made differently from the page that opens it. */
export interface OpenedScenario {
  readonly scenario: string;
  readonly otherData: string | null;
  readonly differs: readonly ResultKey[];
  /** The settings that it was made with; the page's own where the file tells none. */
  readonly settings: ResultSettings;
}

/** The file of a scenario: its text as a link would hold it, and what its figures were made with. */
export function scenarioFile(scenario: string, { data, settings: madeWith }: Made): string {
  return `${JSON.stringify({ hinterland: 'scenario', version: 1, data, scenario, settings: madeWith } satisfies z.infer<typeof file>, null, 2)}\n`;
}

/** Null where the content is no such file. A scenario that was made for other data or settings is used all the same, and said. */
export function readScenarioFile(content: string, page: Made): OpenedScenario | null {
  const read = file.safeParse(jsonOf(content));
  if (!read.success) return null;
  const { data, scenario } = read.data;
  const madeWith = { ...page.settings, ...read.data.settings };
  return { scenario, otherData: data === page.data ? null : data, differs: resultDifferences(madeWith, page.settings), settings: madeWith };
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
