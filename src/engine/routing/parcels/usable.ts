import { type Kind, kinds, settlements, tiers } from '#columns/vocabulary.ts';
import type { AccessQuestion } from '#engine/coverage/question.ts';
import { type Source, type Sources, sourcesOf } from '#engine/coverage/sources.ts';

/** Networks by what a parcel may use of them. */
export interface Usable {
  /** Whose processing centres, and the lanes and hand-overs between these. */
  readonly centres: readonly string[];
  /** Whose warehouses parcels start from. */
  readonly warehouses: readonly string[];
  /** Whose outlets deliver, and of which kinds (codes in `kinds`). */
  readonly outlets: readonly { readonly network: string; readonly kinds: readonly number[] }[];
  /** Names the choice. */
  readonly key: string;
}

/** What parcels to demand in some tier × settlement cells may use. */
export interface UsableThere {
  /** 1 for each cell. */
  readonly cells: Uint8Array;
  readonly usable: Usable;
}

export interface UsableBeforeAfter {
  readonly before: Usable;
  readonly after: readonly UsableThere[];
}

const hubKinds = ['warehouse', 'processing-centre'] as const;
const centre = kinds.indexOf('processing-centre');
const warehouse = kinds.indexOf('warehouse');
const cellCount = tiers.length * settlements.length;

/**
 * What may be used before and after sharing. Hubs count whatever kinds are asked for, which say who delivers; a destination in the scope of
 * an agreement opens what the agreement opens, all the way to it.
 */
export function usableFor(question: AccessQuestion, tables: Parameters<typeof sourcesOf>[1]): UsableBeforeAfter {
  return usableThrough(sourcesOf({ ...question, kinds: kindsUnderway(question.kinds) }, tables));
}

/** What may be used of some sources: the own ones alone, and in each cell those that are opened there too. */
export function usableThrough(sources: Sources): UsableBeforeAfter {
  const before = usableOf(sources.own);
  const groups = new Map<string, { cells: Uint8Array; usable: Usable }>();
  for (let cell = 0; cell < cellCount; cell++) {
    const opened = sources.opened.filter(({ scope }) => scope === null || scope[cell] === 1);
    const usable = opened.length === 0 ? before : usableOf([...sources.own, ...opened]);
    const group = groups.get(usable.key) ?? { cells: new Uint8Array(cellCount), usable };
    groups.set(usable.key, group);
    group.cells[cell] = 1;
  }
  return { before, after: [...groups.values()] };
}

/** What may be used if the networks open all that they have to each other. */
export function usableAmong(networks: readonly string[], kindsAsked: readonly Kind[]): Usable {
  return usableOf(networks.flatMap((network) => kindsUnderway(kindsAsked).map((kind) => ({ network, kind: kinds.indexOf(kind), scope: null }))));
}

/** The kinds that deliver of those asked for, and all hubs. */
export function kindsUnderway(kindsAsked: readonly Kind[]): Kind[] {
  return [...kindsAsked.filter((kind) => kind !== 'warehouse' && kind !== 'processing-centre'), ...hubKinds];
}

function usableOf(sources: readonly Source[]): Usable {
  const ofKind = (kind: number) => [...new Set(sources.filter((source) => source.kind === kind).map(({ network }) => network))].sort();
  const outlets = new Map<string, number[]>();
  for (const { network, kind } of sources) {
    if (kind === centre || kind === warehouse) continue;
    outlets.set(network, [...(outlets.get(network) ?? []), kind]);
  }
  const sorted = [...outlets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([network, list]) => ({ network, kinds: [...new Set(list)].sort() }));
  const usable = { centres: ofKind(centre), warehouses: ofKind(warehouse), outlets: sorted };
  return { ...usable, key: JSON.stringify(usable) };
}
