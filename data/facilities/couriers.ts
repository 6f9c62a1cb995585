import { none } from '../../src/columns/vocabulary.ts';
import type { ModelChoices } from '../choices.ts';
import { seeded } from '../geography/seeded.ts';
import { facts } from '../read/csv.ts';
import { courierSlots, type Slot } from './courier-sites.ts';
import { type Facility, firstYear, type Ground } from './facility.ts';
import { sited } from './siting.ts';

export const courierNetworks = ['sto', 'yto', 'zto', 'yunda', 'best', 'other', 'sf', 'jd', 'jt'] as const;
type Courier = (typeof courierNetworks)[number];

/** Part of the outlets that closes in a year after 2014 and is taken over by another courier. */
const yearlyChurn = 0.004;
const source = 'model: courier outlet';

/** How much a courier prefers the country to the city. */
const ruralPreference: Record<Courier, number> = { sto: 1, yto: 1.1, zto: 1.2, yunda: 1.1, best: 1.1, other: 1, sf: 0.35, jd: 0.35, jt: 1 };
/** Provinces where a courier is strong: its home market and those around it. */
const strongholds: Record<Courier, readonly number[]> = {
  sto: [310000, 320000, 330000, 340000],
  yto: [310000, 320000, 330000, 350000],
  zto: [310000, 330000, 360000, 430000],
  yunda: [310000, 320000, 330000, 370000],
  best: [330000, 340000, 410000, 420000],
  other: [],
  sf: [440000, 110000, 310000, 350000],
  jd: [110000, 120000, 130000, 320000, 440000],
  jt: [440000, 350000, 450000, 430000],
};

/** Outlets wanted of each courier at the end of each year. */
function stationTargets(): Map<number, Record<Courier, number>> {
  return new Map(
    facts('stations').map((record) => [
      Number(record.year),
      Object.fromEntries(courierNetworks.map((id) => [id, Number(record[id])])) as Record<Courier, number>,
    ]),
  );
}

/** Outlets (`station`) of all couriers. Their number per courier and year is met exactly; who sits where is seeded. */
export function courierStations(ground: Ground, choices: ModelChoices): Facility[] {
  const targets = stationTargets();
  const inAll = new Map([...targets].map(([year, wanted]) => [year, Object.values(wanted).reduce((a, b) => a + b, 0)]));
  const slots = courierSlots(ground, inAll, choices);
  const strength = strengths(ground);
  const tenants: Tenant[] = [];
  let open: Tenant[] = [];
  const siblings = new Uint16Array(ground.places.length * courierNetworks.length);
  for (let year = firstYear; year <= choices.until; year++) {
    const wanted = targets.get(year);
    if (!wanted) throw new Error(`No courier targets for ${year}.`);
    const leaving = closedIn(year, open, wanted);
    for (const tenant of leaving) {
      tenant.closed = year;
      siblings[tenant.slot.place * courierNetworks.length + tenant.network]--;
    }
    open = open.filter((tenant) => tenant.closed === none);
    const quotas = courierNetworks.map((id) => wanted[id]);
    for (const { network } of open) quotas[network]--;
    const vacant = [...slots.filter((slot) => slot.year === year), ...leaving.map((tenant) => tenant.slot)];
    for (const { slot, draw } of inSeededOrder(vacant, year)) {
      const weights = quotas.map((quota, network) => {
        const rural = slot.rural ? ruralPreference[courierNetworks[network]] : 1;
        const here = siblings[slot.place * courierNetworks.length + network];
        return (quota * rural * strength(network, slot.place)) / (1 + 2 * here);
      });
      const network = drawn(weights, draw);
      quotas[network]--;
      siblings[slot.place * courierNetworks.length + network]++;
      const tenant = { slot, network, opened: year, closed: none };
      tenants.push(tenant);
      open.push(tenant);
    }
    if (quotas.some((quota) => quota !== 0)) throw new RangeError(`Courier outlets of ${year} do not come out: ${quotas.join(', ')} left.`);
  }
  return tenants.map(({ slot, network, opened, closed }) => ({
    place: slot.place,
    anchor: slot.anchor,
    network: courierNetworks[network],
    kind: 'station',
    ...sited(ground, slot.place, slot.anchor, slot.site, choices.seed),
    capacity: slot.rural ? 200 : 800,
    opened,
    closed,
    status: 'modelled',
    source,
  }));

  function closedIn(year: number, candidates: readonly Tenant[], wanted: Record<Courier, number>): Tenant[] {
    const closing: Tenant[] = [];
    courierNetworks.forEach((id, network) => {
      const own = candidates.filter((tenant) => tenant.network === network);
      const surplus = own.length - wanted[id];
      if (surplus > 0)
        closing.push(
          ...inSeededOrder(
            own.map(({ slot }) => slot),
            year,
          )
            .slice(0, surplus)
            .map(({ index }) => own[index]),
        );
      else if (year > 2014) closing.push(...own.filter(({ slot }) => drawFor(slot, year, 'churn') < yearlyChurn));
    });
    return closing;
  }

  function drawFor(slot: Slot, year: number, purpose: string): number {
    return seeded(choices.seed, ground.places[slot.place].code, slot.anchor, slot.number, year, purpose);
  }

  function inSeededOrder(list: readonly Slot[], year: number): { slot: Slot; index: number; draw: number }[] {
    return list
      .map((slot, index) => ({ slot, index, draw: drawFor(slot, year, 'order') }))
      .sort((a, b) => a.draw - b.draw || a.index - b.index)
      .map((entry) => ({ ...entry, draw: drawFor(entry.slot, year, 'courier') }));
  }
}

interface Tenant {
  readonly slot: Slot;
  /** Row in `courierNetworks`. */
  readonly network: number;
  readonly opened: number;
  closed: number;
}

function strengths({ places }: Ground): (network: number, place: number) => number {
  return (network, place) => (strongholds[courierNetworks[network]].includes(places[place].province) ? 1.8 : 1);
}

/** The row that a draw in [0, 1) falls on when each takes its weight's share; the first with a weight when rounding leaves none. */
function drawn(weights: readonly number[], draw: number): number {
  let left = draw * weights.reduce((a, b) => a + b, 0);
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i];
    if (left < 0 && weights[i] > 0) return i;
  }
  return weights.findIndex((weight) => weight > 0);
}
