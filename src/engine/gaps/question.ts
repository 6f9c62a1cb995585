import type { Measure } from '#columns/vocabulary.ts';
import type { CoverageQuestion } from '#engine/coverage/question.ts';

/** Levels at which gaps are listed. */
export const gapUnits = ['province', 'prefecture', 'county', 'place'] as const;
export type GapUnit = (typeof gapUnits)[number];

/** The gaps of every area of a level under all filters. */
export interface GapQuestion extends CoverageQuestion {
  readonly unit: GapUnit;
  /** Measure that decides what closes most of a gap, the band of the reach and what misses the target; amounts come in all three. */
  readonly measure: Measure;
  /** Share that is to be reached with the agreements in force, 0 < target ≤ 1; null for none. */
  readonly target: number | null;
}

/** Columns of `hinterland-gaps.csv`, in order. */
export const gapCsvColumns = [
  'unit',
  'code',
  'name_zh',
  'name_en',
  'tier',
  'settlement',
  'people',
  'parcels',
  'villages',
  'uncovered_people',
  'uncovered_parcels',
  'uncovered_villages',
  'share_people',
  'own_km',
  'own_id',
  'partner_km',
  'partner_id',
  'partner_network',
  'partner_opened',
  'closes',
] as const;

/**
 * What the list can be sorted by: columns of the file, and those that only the screen has. `gap_*` is what is uncovered
 * without an agreement, in the question's measure: all of it, and by what closes it; `added` is what the agreements close.
 */
export const gapSortKeys = [
  'code',
  'name_zh',
  'name_en',
  'tier',
  'settlement',
  'people',
  'parcels',
  'villages',
  'uncovered_people',
  'uncovered_parcels',
  'uncovered_villages',
  'share_people',
  'share_parcels',
  'share_villages',
  'own_km',
  'partner_km',
  'closes',
  'gap',
  'gap_agreement',
  'gap_sharing',
  'gap_extension',
  'gap_new_site',
  'share_real',
  'band',
  'target_missing',
] as const;
export type GapSortKey = (typeof gapSortKeys)[number];

/** Which rows of the list are shown, and in which order. */
export interface GapOrder {
  readonly sort: GapSortKey;
  readonly descending: boolean;
  /** Chinese, pinyin, initials or English of the area or of a region above it; empty for all. */
  readonly text: string;
}

export interface GapOrderQuestion extends GapQuestion, GapOrder {}
