import type { Columns } from '#columns/schema.ts';
import type { agreements as agreementTable, alliances as allianceTable } from '#columns/tables.ts';
import { kinds, none, type Settlement, settlements, type Tier, tiers } from '#columns/vocabulary.ts';
import type { AccessQuestion } from './question.ts';

/** Facilities of one network and kind that count, and for which demand. */
export interface Source {
  readonly network: string;
  readonly kind: number;
  /** 1 for each tier × settlement cell in which they count; null for all. */
  readonly scope: Uint8Array | null;
}

export interface Sources {
  /** The view's own: the network itself, or the members of the alliance in that year. */
  readonly own: readonly Source[];
  /** Opened to the view by agreements in force. */
  readonly opened: readonly Source[];
}

/** What sharing needs of the agreements: of the data, or as a scenario leaves them. */
export type AgreementRows = Pick<Columns<typeof agreementTable>, 'rows' | 'id' | 'owner' | 'user' | 'kind' | 'tiers' | 'settlements' | 'from' | 'to'>;

interface SharingTables {
  readonly alliances: Columns<typeof allianceTable>;
  readonly agreements: AgreementRows;
}

/** Whether a row is in force on 31 December of the year; `to` is `none` while it lasts. */
export function inForce(from: number, to: number, year: number): boolean {
  return from <= year && (to === none || year <= to);
}

/** Networks that `as` stands for in the year: the members of the alliance of that id, else the network itself. */
export function networksOf(as: string, year: number, alliances: SharingTables['alliances']): readonly string[] {
  const code = alliances.alliance.values.indexOf(as);
  if (code < 0) return [as];
  const members: string[] = [];
  for (let row = 0; row < alliances.rows; row++) {
    if (alliances.alliance.codes[row] === code && inForce(alliances.from[row], alliances.to[row], year)) {
      members.push(alliances.member.values[alliances.member.codes[row]]);
    }
  }
  return members;
}

/**
 * Who counts. A facility counts for a demand point when its kind is asked for, it is open at the end of the year, its
 * network is not filtered away, and it is the view's own or an agreement in force opens its kind to exactly this view
 * in a scope that holds the point. Rows of an agreement add up; tiers and settlements within one row combine by AND.
 */
export function sourcesOf(question: AccessQuestion, tables: SharingTables): Sources {
  const counts = (network: string) => question.net === null || question.net.includes(network);
  const members = networksOf(question.as, question.year, tables.alliances);
  const kindCodes = question.kinds.map((kind) => kinds.indexOf(kind));
  const own = members.filter(counts).flatMap((network) => kindCodes.map((kind) => ({ network, kind, scope: null })));
  const opened = new Map<string, { network: string; kind: number; scope: Uint8Array }>();
  const { agreements } = tables;
  for (let row = 0; row < agreements.rows; row++) {
    const owner = agreements.owner.values[agreements.owner.codes[row]];
    const kind = agreements.kind[row];
    if (
      !question.with.includes(agreements.id.values[agreements.id.codes[row]]) ||
      agreements.user.values[agreements.user.codes[row]] !== question.as ||
      !inForce(agreements.from[row], agreements.to[row], question.year) ||
      !kindCodes.includes(kind) ||
      !counts(owner) ||
      members.includes(owner)
    ) {
      continue;
    }
    const key = `${owner} ${kind}`;
    const source = opened.get(key) ?? { network: owner, kind, scope: new Uint8Array(tiers.length * settlements.length) };
    opened.set(key, source);
    addScope(source.scope, words<Tier>(agreements.tiers[row]), words<Settlement>(agreements.settlements[row]));
  }
  return { own, opened: [...opened.values()] };
}

/** Sets 1 for each tier × settlement cell that the words name; null names all, and both combine by AND. */
export function addScope(scope: Uint8Array, inTiers: readonly Tier[] | null, inSettlements: readonly Settlement[] | null): void {
  for (const [tierCode, tier] of tiers.entries()) {
    for (const [settlementCode, settlement] of settlements.entries()) {
      const inScope = (inTiers?.includes(tier) ?? true) && (inSettlements?.includes(settlement) ?? true);
      if (inScope) scope[tierCode * settlements.length + settlementCode] = 1;
    }
  }
}

/** The words of a list in a table; null for the empty list, which stands for all. */
export function words<W extends string>(list: string): readonly W[] | null {
  return list === '' ? null : (list.split(',') as W[]);
}
