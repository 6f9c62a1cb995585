import * as fc from 'fast-check';
import { kinds, settlements, tiers } from '#columns/vocabulary.ts';
import type { Scenario, ScenarioEdit } from '#engine/partners/question.ts';

const listOrAll = <W extends string>(words: readonly W[]) => fc.option(fc.subarray([...words], { minLength: 1, maxLength: words.length - 1 }), { nil: null });
const maybeYear = fc.option(fc.integer({ min: 2013, max: 2018 }), { nil: null });

/** Any edit of a scenario between these networks and alliances. */
function anyEdit(owners: readonly string[], users: readonly string[]): fc.Arbitrary<ScenarioEdit> {
  return fc
    .record({
      act: fc.constantFrom('open', 'close'),
      owner: fc.constantFrom(...owners),
      user: fc.constantFrom(...users),
      kind: fc.constantFrom(...kinds),
      tiers: listOrAll(tiers),
      settlements: listOrAll(settlements),
      years: fc.tuple(maybeYear, maybeYear).filter(([from, to]) => from === null || to === null || from <= to),
    })
    .map(({ years: [from, to], ...edit }) => ({ ...edit, from, to }));
}

/** Edits over some of the agreements; they may contradict each other, repeat themselves and open a network to itself. */
export function anyScenario(agreements: readonly string[], owners: readonly string[], users: readonly string[]): fc.Arbitrary<Scenario> {
  return fc.record({ base: fc.subarray([...agreements]), edits: fc.array(anyEdit(owners, users), { maxLength: 5 }) });
}
