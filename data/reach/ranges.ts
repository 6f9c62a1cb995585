import type { Columns } from '../../src/columns/schema.ts';
import type { ranges as rangeTable } from '../../src/columns/tables.ts';
import { kinds, measures, settlements, type Tier, tiers } from '../../src/columns/vocabulary.ts';
import { defaultChoices, type ModelChoices } from '../choices.ts';
import { isOpen } from '../facilities/open-facilities.ts';
import { type Inputs, type Model, model } from '../model.ts';
import { agreementColumns } from '../partners/agreements.ts';
import { allianceMembers } from '../partners/networks.ts';
import type { Delivered } from '../volumes/delivered.ts';
import { parcelsOfPoints } from '../volumes/parcels-of-points.ts';
import { dictionaryOf } from '../write/dictionary-of.ts';
import { nearestKm } from './nearest-km.ts';

/** Year and kinds of the default view. */
const year = 2014;
const countedKinds = ['service-point', 'agency', 'station'];
const limitsKm = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20];

const alternatives: Record<string, ModelChoices> = {
  default: defaultChoices,
  'seed-2': { ...defaultChoices, seed: 'hinterland-2', until: year },
  'townships-40': { ...defaultChoices, townshipShare2014: 0.4, until: year },
  'townships-60': { ...defaultChoices, townshipShare2014: 0.6, until: year },
  'no-agencies': { ...defaultChoices, agencies: false, until: year },
};

interface Range {
  readonly alternative: string;
  readonly km: number;
  readonly tier: number;
  readonly settlement: number;
  readonly measure: number;
  readonly total: number;
  readonly before: number;
  readonly after: number;
}

/** Reach of the default view by tier, settlement, measure and limit, recomputed under each alternative with exact distances. */
export function rangeColumns(read: Inputs, shipped: Model, volumes: Delivered): Columns<typeof rangeTable> {
  const rows = Object.entries(alternatives).flatMap(([alternative, choices]) => {
    const modelled = alternative === 'default' ? shipped : model(read, choices, choices.seed === defaultChoices.seed ? shipped.places : undefined);
    return rangesOf(alternative, modelled, volumes);
  });
  return {
    rows: rows.length,
    alternative: dictionaryOf(rows.map((row) => row.alternative)),
    km: Float64Array.from(rows, (row) => row.km),
    tier: Uint8Array.from(rows, (row) => row.tier),
    settlement: Uint8Array.from(rows, (row) => row.settlement),
    measure: Uint8Array.from(rows, (row) => row.measure),
    total: Float64Array.from(rows, (row) => row.total),
    before: Float64Array.from(rows, (row) => row.before),
    after: Float64Array.from(rows, (row) => row.after),
  };
}

function rangesOf(alternative: string, { places, demand, facilities }: Model, volumes: Delivered): Range[] {
  const own = allianceMembers(year);
  const counted = facilities.filter((facility) => countedKinds.includes(facility.kind) && isOpen(facility, year));
  const ownKm = nearestKm(
    counted.filter((facility) => own.has(facility.network)),
    demand,
  );
  const partnerKm = nearestKm(
    counted.filter((facility) => facility.network === 'china-post'),
    demand,
  );
  const parcels = parcelsOfPoints(places, demand, volumes, year);
  const amounts = [demand.people, parcels, demand.villages];
  const inScope = scopeOfAgreement();
  const cells = tiers.length * settlements.length;
  const sums = limitsKm.map(() => measures.map(() => ({ total: new Float64Array(cells), before: new Float64Array(cells), after: new Float64Array(cells) })));
  for (let row = 0; row < demand.rows; row++) {
    const { tier, country } = places[demand.place[row]];
    if (country !== 'CN') continue;
    const cell = tiers.indexOf(tier) * settlements.length + demand.settlement[row];
    const afterKm = inScope(tier, demand.settlement[row]) ? Math.min(ownKm[row], partnerKm[row]) : ownKm[row];
    limitsKm.forEach((limit, l) => {
      measures.forEach((_, m) => {
        const amount = amounts[m][row];
        sums[l][m].total[cell] += amount;
        if (ownKm[row] <= limit) sums[l][m].before[cell] += amount;
        if (afterKm <= limit) sums[l][m].after[cell] += amount;
      });
    });
  }
  return limitsKm.flatMap((km, l) =>
    measures.flatMap((_, measure) => {
      const { total, before, after } = sums[l][measure];
      return Array.from({ length: cells }, (_, cell) => {
        const [tier, settlement] = [Math.floor(cell / settlements.length), cell % settlements.length];
        return { alternative, km, tier, settlement, measure, total: total[cell], before: before[cell], after: after[cell] };
      });
    }),
  );
}

/** Whether the post's facilities are open to the alliance at a point: any row of `agreement-2014` whose tiers and settlements both admit it. */
function scopeOfAgreement(): (tier: Tier, settlement: number) => boolean {
  const columns = agreementColumns();
  const scopes = Array.from({ length: columns.rows }, (_, i) => i)
    .filter(
      (i) =>
        columns.id.values[columns.id.codes[i]] === 'agreement-2014' &&
        columns.owner.values[columns.owner.codes[i]] === 'china-post' &&
        kinds[columns.kind[i]] === 'service-point',
    )
    .map((i) => ({ tiers: columns.tiers[i].split(',').filter(Boolean), settlements: columns.settlements[i].split(',').filter(Boolean) }));
  return (tier, settlement) =>
    scopes.some(
      (scope) =>
        (scope.tiers.length === 0 || scope.tiers.includes(tier)) && (scope.settlements.length === 0 || scope.settlements.includes(settlements[settlement])),
    );
}
