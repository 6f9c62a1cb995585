import { kinds } from '#columns/vocabulary.ts';
import { type Source, sourcesOf } from '#engine/coverage/sources.ts';
import { coverageQuestion } from '#url/questions.ts';
import type { State } from '#url/state.ts';
import type { NamedTables } from '#views/words/names.ts';
import type { FacilityDetails } from '#worker/protocol.ts';

/** Whether a facility counts for the view of the page, and if not, why. */
export type FacilityStanding = 'own' | 'opened' | 'not-open' | 'filtered' | 'not-opened';

type Standing = Pick<FacilityDetails, 'network' | 'kind' | 'opened' | 'closed'>;

/** Open on 31 December of the year: `opened <= year < closed`. The rest is as `sourcesOf` says. */
export function facilityStanding(facility: Standing, state: State, tables: NamedTables): FacilityStanding {
  const { opened, closed, network, kind } = facility;
  if ((opened ?? state.year) > state.year || (closed !== null && closed <= state.year)) return 'not-open';
  const sources = sourcesOf(coverageQuestion(state), tables);
  const isOf = (source: Source) => source.network === network && kinds[source.kind] === kind;
  if (sources.own.some(isOf)) return 'own';
  if (sources.opened.some(isOf)) return 'opened';
  const passes = state.kind.includes(kind) && (state.net?.includes(network) ?? true);
  return passes ? 'not-opened' : 'filtered';
}
