import { fields } from './fields.ts';
import { fieldText } from './format-state.ts';
import { parseState } from './parse-state.ts';
import type { Ignored, State } from './state.ts';

const kind = 'hinterland-reproduce';
const schema = 1;

/** Which data and which program an answer is of. */
export interface Origin {
  /** `id@hash` of the data set. */
  readonly data: string;
  /** Version of the program. */
  readonly app: string;
}

/** A file that was read: its settings, what of them could not be used, and what it was made with. */
export interface Reproduced {
  readonly state: State;
  readonly ignored: readonly Ignored[];
  readonly made: Origin;
  /** Whether the data differs from what is loaded, so that numbers may. */
  readonly otherData: boolean;
}

/** Why a file cannot be read; `got` says what it holds instead. */
export interface ReproduceFault {
  readonly fault: 'broken' | 'foreign' | 'other-schema';
  readonly got: string;
  readonly wanted: string;
}

/** Settings of a page as a file: every key with its value, defaults too, so that later defaults change nothing. */
export function reproduceText(state: State, { data, app }: Origin): string {
  const settings = Object.keys(fields).flatMap((key) => {
    const text = fieldText(key as keyof State, state);
    return text === null || key === 'data' ? [] : [[key, text]];
  });
  return `${JSON.stringify({ kind, schema, data, app, settings: Object.fromEntries(settings) }, null, 2)}\n`;
}

/**
 * Reads such a file, whoever made it. Settings are read as a link's are: field by field.
 * @param loaded `id@hash` of the data that is loaded.
 */
export function readReproduce(text: string, loaded: string): Reproduced | ReproduceFault {
  const content = parsed(text);
  if (content === undefined) return { fault: 'broken', got: text.slice(0, 40), wanted: 'JSON' };
  const { kind: gotKind, schema: gotSchema, data, app, settings } = recordOf(content) ?? {};
  if (gotKind !== kind) return { fault: 'foreign', got: String(gotKind ?? typeof content), wanted: kind };
  if (gotSchema !== schema) return { fault: 'other-schema', got: String(gotSchema), wanted: String(schema) };
  const given = recordOf(settings);
  if (typeof data !== 'string' || given === undefined)
    return { fault: 'broken', got: `data: ${typeof data}, settings: ${typeof settings}`, wanted: 'data, settings' };
  const pairs = Object.entries(given).map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`);
  const { state, ignored } = parseState(pairs.join('&'));
  return {
    state,
    ignored,
    made: { data, app: typeof app === 'string' ? app : '' },
    otherData: data !== loaded,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}
