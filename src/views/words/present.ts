import { type Settlement, settlements, type Tier, tiers } from '#columns/vocabulary.ts';
import type { DataSummary } from '#worker/protocol.ts';

export type Summary = Pick<DataSummary, 'manifest'>;

/** Demand is that of the reader's files: each place one point, which counts as urban. */
export function hasOwnDemand({ manifest }: Summary): boolean {
  return manifest.tables['place-parcels'] !== undefined;
}

/** Regions are those of the reader's files, anywhere on Earth. */
export function hasOwnRegions({ manifest }: Summary): boolean {
  return manifest.own != null && manifest.home !== 'CN';
}

/** Tiers that the data can have under a list. */
export function presentTiers({ manifest }: Summary, list: string): readonly Tier[] {
  return manifest.tierLists.find(({ id }) => id === list)?.tiers ?? tiers;
}

/** Settlements that the data can have. */
export function presentSettlements(data: Summary): readonly Settlement[] {
  return hasOwnDemand(data) ? ['urban'] : settlements;
}

/** There is more than one year to show. */
export function hasYears({ manifest }: Summary): boolean {
  return manifest.years[0] < manifest.years[1];
}
