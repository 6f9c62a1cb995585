import type { AgreementRows } from '#engine/coverage/sources.ts';
import { openingKey, openingsOf, rectanglesOf } from './effective-agreements.ts';
import type { Scenario, ScenarioEdit, SharingRow } from './question.ts';

/**
 * The scenario in which the owner opens the kind to the user for exactly the scope, a 1 for each tier × settlement cell. Its edits of
 * these three are made anew: what the base opens and the scope does not is closed, what it lacks is opened, so no two contradict each other.
 * They hold in every year; what the base opens is that of the year given.
 */
export function withOpening(
  scenario: Scenario,
  who: Pick<SharingRow, 'owner' | 'user' | 'kind'>,
  scope: Uint8Array,
  agreements: AgreementRows,
  year: number,
): Scenario {
  const key = openingKey(who);
  const { owner, user, kind } = who;
  const opened = openingsOf({ base: scenario.base, edits: [] }, agreements, year).get(key)?.scope ?? new Uint8Array(scope.length);
  const edits = (act: ScenarioEdit['act'], cells: Uint8Array): ScenarioEdit[] =>
    rectanglesOf(cells).map((rectangle) => ({ act, owner, user, kind, ...rectangle, from: null, to: null }));
  return {
    base: scenario.base,
    edits: [
      ...scenario.edits.filter((edit) => openingKey(edit) !== key),
      ...edits(
        'close',
        opened.map((isOpen, cell) => (isOpen && !scope[cell] ? 1 : 0)),
      ),
      ...edits(
        'open',
        scope.map((wanted, cell) => (wanted && !opened[cell] ? 1 : 0)),
      ),
    ],
  };
}
