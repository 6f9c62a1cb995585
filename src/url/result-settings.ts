import { fieldText } from './format-state.ts';
import { parseState } from './parse-state.ts';
import { defaultState, type State } from './state.ts';

/** Settings beside the scenario that its numbers depend on. */
const resultKeys = ['year', 'km', 'h', 'by', 'kind', 'net', 'tiers', 'tier', 'settlement', 'in', 'area'] as const satisfies readonly (keyof State)[];
export type ResultKey = (typeof resultKeys)[number];

/** Each of them as a link would write it, defaults too; empty where nothing is set. */
export type ResultSettings = Readonly<Record<ResultKey, string>>;

export function resultSettings(state: State): ResultSettings {
  return Object.fromEntries(resultKeys.map((key) => [key, fieldText(key, state) ?? ''])) as ResultSettings;
}

/** In what two results differ beside their scenarios: where it is anything, their numbers are not compared. */
export function resultDifferences(one: ResultSettings, other: ResultSettings): ResultKey[] {
  return resultKeys.filter((key) => one[key] !== other[key]);
}

/** Settings as a state, to name them in words; what cannot be read is the default. */
export function settingsState(settings: ResultSettings): State {
  const given = resultKeys.filter((key) => settings[key] !== '');
  return { ...defaultState, ...parseState(given.map((key) => `${key}=${encodeURIComponent(settings[key])}`).join('&')).state };
}
