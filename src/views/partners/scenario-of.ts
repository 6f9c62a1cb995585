import type { Scenario } from '#engine/partners/question.ts';
import { checkedScenario, type ScenarioFault } from '#engine/partners/scenario-check.ts';
import type { Fault } from '#url/field.ts';
import { scenarioText } from '#url/scenario.ts';
import type { State } from '#url/state.ts';
import type { NamedTables } from '#views/words/names.ts';

/** Nobody opens anything: what every scenario is compared with. */
export const noSharing: Scenario = { base: [], edits: [] };

export interface ScenarioNow {
  /** As the link says it, also what cannot be used. */
  readonly scenario: Scenario;
  /** Parts of the text that could not be read. */
  readonly unread: readonly Fault[];
  /** Parts that the data cannot use, or that change nothing. */
  readonly faults: readonly ScenarioFault[];
}

/** The sharing that is looked at: the link's scenario, else its agreements. */
export function scenarioOf(state: Pick<State, 'scenario' | 'with' | 'year'>, tables: NamedTables): ScenarioNow {
  const read = state.scenario === null ? null : scenarioText.read(state.scenario);
  const scenario = read?.value ?? { base: state.with, edits: [] };
  return { scenario, unread: read?.faults ?? [], faults: checkedScenario(scenario, tables, state.year).faults };
}

/** What the key `scenario` holds for it; null where the agreements of the link say the same. */
export function scenarioKey(scenario: Scenario, state: Pick<State, 'with'>): string | null {
  const text = scenarioText.write(scenario);
  return text === scenarioText.write({ base: state.with, edits: [] }) ? null : text;
}
