import type { Known } from '#url/known-state.ts';
import type { DataSummary } from '#worker/protocol.ts';

type Naming = Pick<DataSummary, 'manifest' | 'networks' | 'alliances' | 'agreements' | 'regions'>;

const known = new WeakMap<Naming, Known>();

/** What a link may refer to in the loaded data; worked out once for each data set. */
export function knownIds(data: Naming): Known {
  const ids = known.get(data) ?? idsOf(data);
  known.set(data, ids);
  return ids;
}

function idsOf(data: Naming): Known {
  return {
    networks: new Set(data.networks.id.values),
    alliances: new Set(data.alliances.alliance.values),
    agreements: new Set(data.agreements.id.values),
    tierLists: new Set(data.manifest.tierLists.map((list) => list.id)),
    regions: new Set(data.regions.code),
    years: data.manifest.years,
    data: `${data.manifest.id}@${data.manifest.hash}`,
    defaults: data.manifest.own?.defaults ?? null,
  };
}
