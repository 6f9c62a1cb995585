import { none } from '#columns/vocabulary.ts';
import type { RegionCode } from '#engine/units.ts';
import type { Language } from '#ui/format-number.ts';
import { type NamedTables, regionName } from './names.ts';

/** The regions that a region lies in, nearest first and without itself. */
function parentsOf({ regions }: Pick<NamedTables, 'regions'>, code: RegionCode): RegionCode[] {
  const row = regions.code.indexOf(code);
  const parent = row < 0 ? none : regions.parent[row];
  return parent === none ? [] : [parent, ...parentsOf({ regions }, parent)];
}

/** A region and what it lies in: `Yiwu, Jinhua, Zhejiang`, `浙江省金华市义乌市`. A name that repeats the one above it is said once, as of Beijing. */
export function regionPath(tables: NamedTables, code: RegionCode, language: Language): string {
  const names = [code, ...parentsOf(tables, code)].map((each) => regionName(tables, each, language));
  return joined(names, language);
}

/** What a region lies in, without itself; empty for a province. */
export function regionParents(tables: NamedTables, code: RegionCode, language: Language): string {
  const own = regionName(tables, code, language);
  const names = parentsOf(tables, code).map((each) => regionName(tables, each, language));
  return joined(
    names.filter((name) => name !== own),
    language,
  );
}

function joined(names: readonly string[], language: Language): string {
  const different = names.filter((name, place) => name !== names[place - 1]);
  return language === 'zh' ? different.toReversed().join('') : different.join(', ');
}
