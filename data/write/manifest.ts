import type { Manifest, TableName } from '../../src/columns/manifest.ts';
import { tableNames } from '../../src/columns/manifest.ts';
import { tiers } from '../../src/columns/vocabulary.ts';
import { sources } from './sources.ts';
import { sha256, type WrittenFile } from './table-file.ts';
import { tableNotes, worldPlaceNotes } from './table-notes.ts';

/** The day the model was last changed; not the day of the build, which would make equal data unequal. */
const made = '2026-11-25';

/** Describes the data set: files, hashes, sources, and per table what is modelled and how; null unless it is one of so many facilities to try sizes with. */
export function manifest(
  written: Record<TableName, WrittenFile & { rows: number }>,
  drawings: Record<'outlines' | 'basemap', WrittenFile>,
  worldPlaces: WrittenFile & { rows: number },
  facilityCount: number | null,
): Manifest {
  const entry = ({ file, rows, bytes, sha256: hash }: WrittenFile & { rows: number }) => ({ file, rows, bytes, sha256: hash });
  const tables = Object.fromEntries(tableNames.map((name) => [name, { ...entry(written[name]), ...tableNotes[name] }])) as unknown as Manifest['tables'];
  return {
    schema: 1,
    id: facilityCount === null ? 'china-2014' : `china-2014-${facilityCount}`,
    hash: sha256(tableNames.map((name) => written[name].sha256).join('\n')),
    title: {
      en: facilityCount === null ? 'China 2013–2024, modelled' : `A trial of size: ${facilityCount} facilities, copied from a model`,
      zh: facilityCount === null ? '中国 2013—2024年（模型数据）' : `规模测试数据：${facilityCount} 处设施，由模型数据复制而成`,
    },
    home: 'CN',
    years: [2013, 2024],
    made,
    tables,
    drawings: {
      outlines: { ...drawings.outlines, sources: ['geonames', 'nbs-codes', 'natural-earth'] },
      basemap: { ...drawings.basemap, sources: ['natural-earth'] },
    },
    worldPlaces: { ...entry(worldPlaces), ...worldPlaceNotes },
    tierLists: [{ id: 'yicai-2022', publisher: { en: 'Yicai, Rising Lab', zh: '第一财经·新一线城市研究所' }, year: 2022, tiers }],
    sources,
  };
}
