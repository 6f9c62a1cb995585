import { type Contestant, timed } from '../comparison.ts';
import { type Counts, countIndex, filters, noCounts } from './question.ts';

interface Item {
  readonly tier: number;
  readonly province: number;
  readonly network: number;
  readonly kind: number;
}

/** What a page does without a library: an object a row, and a loop that looks at each. */
export function objects([tier, province, network, kind]: readonly Uint8Array[]): Contestant<Counts> {
  let items: Item[] = [];
  let counts = noCounts();
  return {
    what: 'objects',
    build: () =>
      timed(() => {
        items = Array.from(tier, (_, row) => ({ tier: tier[row], province: province[row], network: network[row], kind: kind[row] }));
      }),
    query() {
      counts = noCounts();
      const time = timed(() => {
        for (const filter of filters.keys()) count(items, filter, counts);
      });
      return time / filters.length;
    },
    answer: () => counts,
  };
}

function count(items: readonly Item[], filter: number, counts: Counts): void {
  const [tiers, provinces, networks, kinds] = filters[filter].map((codes) => codes && new Set(codes));
  const [tierStart, provinceStart, networkStart, kindStart] = [0, 1, 2, 3].map((category) => countIndex(filter, category, 0));
  for (const { tier, province, network, kind } of items) {
    if (tiers?.has(tier) === false || provinces?.has(province) === false || networks?.has(network) === false || kinds?.has(kind) === false) continue;
    counts[tierStart + tier]++;
    counts[provinceStart + province]++;
    counts[networkStart + network]++;
    counts[kindStart + kind]++;
  }
}
