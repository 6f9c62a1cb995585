import Papa from 'papaparse';

type Row = Record<string, string>;

/** Who counts, spelled out by hand so that nothing of the product's own reading of its tables is used. */
export interface Rule {
  readonly own: readonly string[];
  readonly opened: readonly string[];
  readonly kinds: readonly string[];
  readonly year: number;
  readonly km: number;
  /** Demand for which the opened networks count. */
  readonly inScope: (demand: Row) => boolean;
}

export interface Sums {
  readonly people: number;
  readonly parcels: number;
  readonly villages: number;
}

/** What closes a gap, by the contract's words. */
const classes = ['agreement', 'sharing', 'extension', 'new-site'] as const;

export interface Recomputed {
  readonly total: Sums;
  readonly before: Sums;
  readonly after: Sums;
  /** People out of reach without the agreement, by what closes it. */
  readonly closes: Readonly<Record<(typeof classes)[number], number>>;
}

/** Reach of the group, worked out from the two raw files with the haversine formula and no code of the product. */
export function recomputed(facilitiesCsv: string, demandCsv: string, rule: Rule, inGroup: (demand: Row) => boolean): Recomputed {
  return recomputedBy(facilitiesCsv, demandCsv, rule, (row) => (inGroup(row) ? 'group' : null)).get('group') ?? nothing();
}

/** The same for every group that the demand is in; null for none. */
export function recomputedBy(facilitiesCsv: string, demandCsv: string, rule: Rule, groupOf: (demand: Row) => string | null): ReadonlyMap<string, Recomputed> {
  const facilities = rowsOf(facilitiesCsv).filter(
    (row) => rule.kinds.includes(row.kind) && Number(row.opened) <= rule.year && (row.closed === '' || rule.year < Number(row.closed)),
  );
  const of = (networks: readonly string[]) => facilities.filter((row) => networks.includes(row.network));
  const [own, opened, any] = [of(rule.own), of(rule.opened), facilities].map((each) => near(each, rule.km));
  const [ownTwice, openedTwice] = [of(rule.own), of(rule.opened)].map((each) => near(each, 2 * rule.km));
  const groups = new Map<string, ReturnType<typeof nothing>>();
  for (const row of rowsOf(demandCsv)) {
    const group = row.country === 'CN' ? groupOf(row) : null;
    if (group === null) continue;
    const sums = groups.get(group) ?? nothing();
    groups.set(group, sums);
    const inScope = rule.inScope(row);
    const before = own(row);
    const after = before || (inScope && opened(row));
    add(sums.total, row);
    if (before) add(sums.before, row);
    if (after) add(sums.after, row);
    if (before) continue;
    const closes = after ? 'agreement' : any(row) ? 'sharing' : ownTwice(row) || (inScope && openedTwice(row)) ? 'extension' : 'new-site';
    sums.closes[closes] += Number(row.people);
  }
  return groups;
}

/** The class that closes most of a gap, the first of equal ones; empty where there is none. */
export function mostlyClosedBy({ closes }: Recomputed): string {
  const most = Math.max(...classes.map((each) => closes[each]));
  return most > 0 ? (classes.find((each) => closes[each] === most) ?? '') : '';
}

const nothing = () => ({ total: zero(), before: zero(), after: zero(), closes: { agreement: 0, sharing: 0, extension: 0, 'new-site': 0 } });
const zero = () => ({ people: 0, parcels: 0, villages: 0 });

function add(sums: { people: number; parcels: number; villages: number }, row: Row): void {
  sums.people += Number(row.people);
  sums.parcels += Number(row.parcels);
  sums.villages += Number(row.villages);
}

function rowsOf(text: string): Row[] {
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** Whether any of the facilities is within the limit: all in the boxes of one degree-tenth around the point are looked at. */
function near(facilities: readonly Row[], km: number): (row: Row) => boolean {
  const boxes = new Map<string, [lng: number, lat: number][]>();
  for (const { lng, lat } of facilities) {
    const key = `${Math.floor(Number(lng) * 10)} ${Math.floor(Number(lat) * 10)}`;
    const box = boxes.get(key);
    if (box) box.push([Number(lng), Number(lat)]);
    else boxes.set(key, [[Number(lng), Number(lat)]]);
  }
  return (row) => {
    const [lng, lat] = [Number(row.lng), Number(row.lat)];
    // A tenth of a degree is at least 5.9 km east to west south of 58° N, and 11.1 km north to south.
    const across = Math.ceil(km / (11.1 * Math.cos((58 * Math.PI) / 180)));
    const along = Math.ceil(km / 11.1);
    for (let x = Math.floor(lng * 10) - across; x <= Math.floor(lng * 10) + across; x++) {
      for (let y = Math.floor(lat * 10) - along; y <= Math.floor(lat * 10) + along; y++) {
        if (boxes.get(`${x} ${y}`)?.some(([toLng, toLat]) => haversineKm(lng, lat, toLng, toLat) <= km)) return true;
      }
    }
    return false;
  };
}

function haversineKm(lngA: number, latA: number, lngB: number, latB: number): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const h = Math.sin(radians(latB - latA) / 2) ** 2 + Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(radians(lngB - lngA) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}
