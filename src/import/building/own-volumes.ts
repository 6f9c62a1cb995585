import type { DataSet } from '#columns/data-set.ts';
import { emptyColumns } from '#columns/empty-columns.ts';
import type { Columns } from '#columns/schema.ts';
import { volumes as volumeTable } from '#columns/tables.ts';
import { none, statuses } from '#columns/vocabulary.ts';
import type { BuildFile } from './build-input.ts';
import { prefectureCodes } from './region-codes.ts';

type Volumes = Columns<typeof volumeTable>;

/** Volumes of the files, and the shipped ones of other years and prefectures beside them where the regions are those. */
export function ownVolumes(files: readonly BuildFile[], regions: DataSet['tables']['regions'], shipped: Volumes | null): { table: Volumes; changed: boolean } {
  if (files.length === 0) return shipped ? { table: shipped, changed: false } : { table: emptyColumns(volumeTable), changed: true };
  const codeOf = prefectureCodes(regions);
  const rows = new Map<string, { prefecture: number; year: number; collected: number; delivered: number; status: number }>();
  for (let row = 0; row < (shipped?.rows ?? 0); row++) {
    const { prefecture, year, collected, delivered, status } = shipped as Volumes;
    rows.set(`${prefecture[row]} ${year[row]}`, {
      prefecture: prefecture[row],
      year: year[row],
      collected: collected[row],
      delivered: delivered[row],
      status: status[row],
    });
  }
  for (const { checked } of files) {
    for (const row of checked.kept) {
      const prefecture = codeOf(checked.fields.text('prefecture', row));
      const year = checked.fields.numbers('year')[row];
      if (prefecture === none || Number.isNaN(year)) continue;
      const collected = checked.fields.numbers('collected')[row];
      const entry = {
        prefecture,
        year,
        collected: Number.isNaN(collected) ? 0 : collected,
        delivered: checked.fields.numbers('delivered')[row],
        status: statuses.indexOf('published'),
      };
      rows.set(`${prefecture} ${year}`, entry);
    }
  }
  const sorted = [...rows.values()].sort((a, b) => a.prefecture - b.prefecture || a.year - b.year);
  return {
    changed: true,
    table: {
      rows: sorted.length,
      prefecture: Int32Array.from(sorted, (row) => row.prefecture),
      year: Int16Array.from(sorted, (row) => row.year),
      collected: Float64Array.from(sorted, (row) => row.collected),
      delivered: Float64Array.from(sorted, (row) => row.delivered),
      status: Uint8Array.from(sorted, (row) => row.status),
    },
  };
}
