import { none, regionLevels } from '#columns/vocabulary.ts';
import { type GapUnit, gapUnits } from '#engine/gaps/question.ts';
import type { RegionCode } from '#engine/units.ts';
import type { NamedTables } from '#views/words/names.ts';

/** A step of the way from the country down to a region; null stands for the country. */
export interface RegionStep {
  readonly code: RegionCode | null;
  /** What is listed there. */
  readonly unit: GapUnit;
}

/** Level that is listed in a region: the one below it. */
export function unitBelow(level: GapUnit): GapUnit {
  return gapUnits[Math.min(gapUnits.indexOf(level) + 1, gapUnits.length - 1)];
}

/** The country, the province, the prefecture and the county down to a region. A province that its one prefecture repeats, as of Beijing, is left out. */
export function regionSteps({ regions }: Pick<NamedTables, 'regions'>, code: RegionCode | null): RegionStep[] {
  const steps: RegionStep[] = [];
  let row = code === null ? -1 : regions.code.indexOf(code);
  let nameBelow = '';
  while (row >= 0) {
    const step = { code: regions.code[row], unit: unitBelow(regionLevels[regions.level[row]]) };
    if (regions.nameZh[row] !== nameBelow) steps.unshift(step);
    nameBelow = regions.nameZh[row];
    row = regions.parent[row] === none ? -1 : regions.code.indexOf(regions.parent[row]);
  }
  return [{ code: null, unit: 'prefecture' }, ...steps];
}
