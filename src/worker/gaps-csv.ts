import { type Cell, csv } from '#columns/csv.ts';
import type { DataSet } from '#columns/data-set.ts';
import { facilityId } from '#columns/facility-id.ts';
import { measures, none, settlements, tiers } from '#columns/vocabulary.ts';
import { gapClasses } from '#engine/coverage/gap-classes.ts';
import type { GapPartners, GapRows } from '#engine/gaps/answer.ts';
import { type GapUnit, gapCsvColumns } from '#engine/gaps/question.ts';
import type { AreaNames } from '#engine/search/area-names.ts';

type Tables = Pick<DataSet['tables'], 'regions' | 'places' | 'facilities' | 'networks'>;

export interface GapList {
  readonly unit: GapUnit;
  readonly gaps: GapRows;
  /** Who could close most of each region's gap; a list of places by distance names the nearest facility instead. */
  readonly partners: GapPartners | null;
  readonly order: Int32Array;
  readonly names: AreaNames;
}

/**
 * The list as it is shown, in the columns of `gapCsvColumns`. Uncovered is with the agreements in force. For a place own and partner are the facilities
 * nearest to its core. A region has no nearest facility: `partner_network` is the one with most of the gap within the limit, and
 * `partner_opened` is empty where an agreement opens it for a part only. In hours a place has none either.
 */
export function gapCells({ unit, gaps, partners, order, names }: GapList, tables: Tables): Cell[][] {
  const { rows } = gaps;
  const { nameZh, nameEn } = unit === 'place' ? names.places : tables.regions;
  const networkIds = Array.from(tables.networks.id.codes, (code) => tables.networks.id.values[code]);
  const word = (words: readonly string[], code: number): string | null => (code === none ? null : words[code]);
  return Array.from(order, (index): Cell[] => {
    const row = gaps.row[index];
    const totals = measures.map((_, measure) => gaps.total[measure * rows + index]);
    const covered = measures.map((_, measure) => gaps.after[measure * rows + index]);
    return [
      unit,
      gaps.code[index],
      nameZh[row],
      nameEn[row],
      word(tiers, gaps.tier[index]),
      word(settlements, gaps.settlement[index]),
      ...totals,
      ...totals.map((total, measure) => total - covered[measure]),
      totals[0] > 0 ? (covered[0] / totals[0]).toFixed(6) : null,
      kilometres(gaps.ownKm[index]),
      idOf(gaps.ownFacility[index], tables),
      kilometres(gaps.partnerKm[index]),
      idOf(gaps.partnerFacility[index], tables),
      word(networkIds, partners ? partners.network[index] : gaps.partnerNetwork[index]),
      partners ? wholly(partners, index) : ([false, true][gaps.partnerOpened[index]]?.toString() ?? null),
      word(gapClasses, gaps.closes[index]),
    ];
  });
}

/** The cells as `hinterland-gaps.csv`. */
export function gapsCsv(list: GapList, tables: Tables): Uint8Array<ArrayBuffer> {
  const rows = gapCells(list, tables);
  return csv(gapCsvColumns, rows.length, (row) => rows[row]);
}

/** To a millimetre; empty where there is no facility. */
function kilometres(km: number): string | null {
  return Number.isFinite(km) ? km.toFixed(6) : null;
}

function idOf(row: number, { facilities, places }: Tables): string | null {
  if (row === none) return null;
  return facilityId(facilities.network.values[facilities.network.codes[row]], places.code[facilities.place[row]], facilities.ordinal[row]);
}

function wholly({ network, amount, opened }: GapPartners, index: number): string | null {
  if (network[index] === none) return null;
  if (opened[index] === 0) return 'false';
  return opened[index] === amount[index] ? 'true' : null;
}
