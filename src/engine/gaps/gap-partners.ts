import { none } from '#columns/vocabulary.ts';
import type { Areas } from '#engine/coverage/area-reach.ts';
import type { Source } from '#engine/coverage/sources.ts';
import type { Kilometres } from '#engine/units.ts';
import type { GapPartners } from './answer.ts';

export interface GapPartnersInput {
  /** Areas that are listed. */
  readonly row: Int32Array;
  readonly areas: Areas;
  /** Ids of the networks by their row. */
  readonly networks: readonly string[];
  /** How each network could reach a gap; none for the view's own. */
  readonly waysOf: (network: string) => readonly PartnerWay[];
  readonly km: Kilometres;
  readonly amounts: Float64Array;
  /** 1 for each demand point that passes the filters and is a gap without an agreement. */
  readonly inGap: Uint8Array;
  /** Tier × settlement cell of each demand point. */
  readonly cells: Uint8Array;
}

/** Distances by which a network could reach demand. */
export interface PartnerWay {
  readonly km: Float64Array;
  /** Where it is opened by the agreements in force; null: everywhere, undefined: nowhere. */
  readonly opened: Source['scope'] | undefined;
}

/** For each area the other network that has most of its gap within the limit; of equal ones the first in the table. */
export function gapPartners(input: GapPartnersInput): GapPartners {
  const { row, areas, networks, waysOf } = input;
  const partners: GapPartners = {
    row,
    network: new Int16Array(row.length).fill(none),
    amount: new Float64Array(row.length),
    opened: new Float64Array(row.length),
  };
  for (const [networkRow, network] of networks.entries()) {
    const ways = waysOf(network);
    if (ways.length === 0) continue;
    const amount = new Float64Array(areas.count);
    const opened = new Float64Array(areas.count);
    addNetwork(input, ways, amount, opened);
    for (let index = 0; index < row.length; index++) {
      const area = row[index];
      if (amount[area] <= partners.amount[index]) continue;
      partners.network[index] = networkRow;
      partners.amount[index] = amount[area];
      partners.opened[index] = opened[area];
    }
  }
  return partners;
}

function addNetwork(input: GapPartnersInput, ways: readonly PartnerWay[], amount: Float64Array, opened: Float64Array): void {
  const { areas, km, amounts, inGap, cells } = input;
  const within = new Uint8Array(inGap.length);
  for (const { km: distance, opened: scope } of ways) {
    for (let row = 0; row < within.length; row++) {
      if (inGap[row] === 0 || distance[row] > km) continue;
      const isOpened = scope === null || scope?.[cells[row]] === 1;
      within[row] |= isOpened ? 3 : 1;
    }
  }
  for (let row = 0; row < within.length; row++) {
    if (within[row] === 0 || areas.areaOf[row] === none) continue;
    amount[areas.areaOf[row]] += amounts[row];
    if (within[row] === 3) opened[areas.areaOf[row]] += amounts[row];
  }
}
