import { regionAliases } from './aliases.ts';
import { defaultState, type Ignored, type State } from './state.ts';

/** What a loaded data set knows. */
export interface Known {
  readonly networks: ReadonlySet<string>;
  readonly alliances: ReadonlySet<string>;
  readonly agreements: ReadonlySet<string>;
  readonly tierLists: ReadonlySet<string>;
  readonly regions: ReadonlySet<number>;
  readonly years: readonly [first: number, last: number];
  /** `id@hash` of the data set. */
  readonly data: string;
  /** What a data set of the reader's own is asked where a link does not say; null for the product's. */
  readonly defaults: Pick<State, 'as' | 'with' | 'year' | 'tiers'> | null;
}

/** The state with what the data set does not know replaced by its default, and a report of each replacement. */
export function knownState(state: State, known: Known): { state: State; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const report = (key: keyof State, got: string | number, reason: Ignored['reason'], wanted: string) => ignored.push({ key, got: String(got), reason, wanted });
  const knownIds = (key: 'with' | 'net', list: readonly string[], ids: ReadonlySet<string>) => {
    const unknown = list.filter((id) => !ids.has(id));
    for (const id of unknown) if (!defaultState[key]?.includes(id)) report(key, id, 'unknown-value', wordsOf(ids));
    return unknown.length > 0 ? list.filter((id) => ids.has(id)) : list;
  };
  const fallBack = <K extends 'as' | 'in' | 'year' | 'tiers' | 'data'>(key: K, reason: Ignored['reason'], wanted: string): State[K] => {
    const got = state[key];
    if (got !== null && got !== defaultState[key]) report(key, got, reason, wanted);
    return usual[key];
  };
  const usual = { ...defaultState, ...known.defaults };

  const [first, last] = known.years;
  const [anyRegion = ''] = known.regions;
  // The agreement of the product's data means nothing elsewhere, and no link writes it.
  const agreements = known.defaults && state.with.join() === defaultState.with.join() ? known.defaults.with : knownIds('with', state.with, known.agreements);
  const net = state.net && knownIds('net', state.net, known.networks);
  const region = state.in === null || known.regions.has(state.in) ? state.in : (regionAliases.get(state.in) ?? state.in);
  const views = new Set([...known.alliances, ...known.networks]);
  return {
    state: {
      ...state,
      as: views.has(state.as) ? state.as : fallBack('as', 'unknown-value', wordsOf(views)),
      with: agreements,
      net: net && net.length > 0 ? net : null,
      in: region === null || known.regions.has(region) ? region : fallBack('in', 'unknown-region', String(anyRegion)),
      year: state.year >= first && state.year <= last ? state.year : fallBack('year', 'out-of-range', `${first} ≤ year ≤ ${last}`),
      tiers: known.tierLists.has(state.tiers) ? state.tiers : fallBack('tiers', 'unknown-value', wordsOf(known.tierLists)),
      data: state.data === null || isVersion(state.data, known.data) ? state.data : fallBack('data', 'other-data', known.data),
    },
    ignored,
  };
}

function wordsOf(ids: ReadonlySet<string>): string {
  return [...ids].sort().join(', ');
}

/** A link may hold a shortened hash. */
function isVersion(got: string, loaded: string): boolean {
  return loaded.startsWith(got);
}
