import { type Kind, kinds, none, type Settlement, settlements, type Tier, tiers } from '#columns/vocabulary.ts';
import { type AgreementRows, addScope, inForce, words } from '#engine/coverage/sources.ts';
import type { Scenario, SharingRow } from './question.ts';

/** The one agreement that a scenario comes to. */
export const scenarioId = 'scenario';

/** Tier × settlement cells that an owner opens to a user for one kind, and who they are. */
interface Opening {
  readonly owner: string;
  readonly user: string;
  readonly kind: Kind;
  readonly scope: Uint8Array;
}

const cells = tiers.length * settlements.length;

/** Whether the row is in force on 31 December of the year. */
export function rowInForce({ from, to }: SharingRow, year: number): boolean {
  return (from === null || from <= year) && (to === null || year <= to);
}

/** 1 for each tier × settlement cell in a row's scope. */
export function scopeOf({ tiers: inTiers, settlements: inSettlements }: SharingRow): Uint8Array {
  const scope = new Uint8Array(cells);
  addScope(scope, inTiers, inSettlements);
  return scope;
}

/**
 * What is open in the year: the rows of the base add up, and then each edit opens or closes its scope, one after the other.
 * The agreements of the data are only read.
 */
export function openingsOf({ base, edits }: Scenario, agreements: AgreementRows, year: number): ReadonlyMap<string, Opening> {
  const openings = new Map<string, Opening>();
  const openingFor = (owner: string, user: string, kind: Kind) => {
    const key = openingKey({ owner, user, kind });
    const opening = openings.get(key) ?? { owner, user, kind, scope: new Uint8Array(cells) };
    openings.set(key, opening);
    return opening;
  };
  for (let row = 0; row < agreements.rows; row++) {
    if (!base.includes(agreements.id.values[agreements.id.codes[row]]) || !inForce(agreements.from[row], agreements.to[row], year)) continue;
    const owner = agreements.owner.values[agreements.owner.codes[row]];
    const user = agreements.user.values[agreements.user.codes[row]];
    const { scope } = openingFor(owner, user, kinds[agreements.kind[row]]);
    addScope(scope, words<Tier>(agreements.tiers[row]), words<Settlement>(agreements.settlements[row]));
  }
  for (const edit of edits) {
    if (!rowInForce(edit, year)) continue;
    const { scope } = openingFor(edit.owner, edit.user, edit.kind);
    for (const [cell, inScope] of scopeOf(edit).entries()) if (inScope) scope[cell] = edit.act === 'open' ? 1 : 0;
  }
  return openings;
}

/** Names owner, user and kind. */
export function openingKey({ owner, user, kind }: Pick<SharingRow, 'owner' | 'user' | 'kind'>): string {
  return `${owner} ${user} ${kind}`;
}

/** The scenario's sharing in the year as the rows of one agreement, `scenarioId`, for `sourcesOf` to read. */
export function effectiveAgreements(scenario: Scenario, agreements: AgreementRows, year: number): AgreementRows {
  const rows = [...openingsOf(scenario, agreements, year).values()].flatMap(({ scope, ...who }) =>
    rectanglesOf(scope).map((rectangle) => ({ ...who, ...rectangle })),
  );
  const dictionary = (values: readonly string[]) => {
    const known = [...new Set(values)];
    return { values: known, codes: Uint16Array.from(values, (value) => known.indexOf(value)) };
  };
  return {
    rows: rows.length,
    id: dictionary(rows.map(() => scenarioId)),
    owner: dictionary(rows.map(({ owner }) => owner)),
    user: dictionary(rows.map(({ user }) => user)),
    kind: Uint8Array.from(rows, ({ kind }) => kinds.indexOf(kind)),
    tiers: rows.map((row) => row.tiers.join(',')),
    settlements: rows.map((row) => row.settlements.join(',')),
    from: new Int16Array(rows.length).fill(year),
    to: new Int16Array(rows.length).fill(none),
  };
}

/** Tiers and settlements that combine by AND. */
export interface Rectangle {
  readonly tiers: readonly Tier[];
  readonly settlements: readonly Settlement[];
}

/** The scope as the fewest rows by settlement: those with the same tiers stand together. */
export function rectanglesOf(scope: Uint8Array): Rectangle[] {
  const rectangles = new Map<string, { tiers: readonly Tier[]; settlements: Settlement[] }>();
  for (const [settlementCode, settlement] of settlements.entries()) {
    const open = tiers.filter((_, tierCode) => scope[tierCode * settlements.length + settlementCode] === 1);
    if (open.length === 0) continue;
    const rectangle = rectangles.get(open.join(',')) ?? { tiers: open, settlements: [] };
    rectangles.set(open.join(','), rectangle);
    rectangle.settlements.push(settlement);
  }
  return [...rectangles.values()];
}
