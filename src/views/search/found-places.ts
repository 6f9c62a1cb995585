import type { Columns } from '#columns/schema.ts';
import type { regions as regionTable } from '#columns/tables.ts';
import { none, type RegionLevel, regionLevels } from '#columns/vocabulary.ts';
import type { Row } from '#engine/units.ts';
import type { Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import type { SearchAnswer } from '#worker/protocol.ts';

/** A find as the list shows it, and where choosing it leads. */
export interface FoundPlace {
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
  /** In the other one; empty where both are the same. */
  readonly otherName: string;
  readonly level: RegionLevel | 'township';
  /** Regions that it lies in; empty for a province. */
  readonly where: string;
  /** Region or township code. */
  readonly code: number;
  readonly target: Pick<State, 'in' | 'at'>;
}

/** Close enough to tell the villages of a township apart. */
const townshipZoom = 11;

/** Finds in the reader's language. A region moves the map by its code alone; a township is shown within its county. */
export function foundPlaces(answer: SearchAnswer, regions: Columns<typeof regionTable>, language: Language): FoundPlace[] {
  const [own, other] = language === 'zh' ? [answer.nameZh, answer.nameEn] : [answer.nameEn, answer.nameZh];
  return Array.from(answer.region, (region, index) => {
    const isTownship = answer.place[index] !== none;
    const code = regions.code[region];
    return {
      id: isTownship ? `place-${answer.place[index]}` : `region-${region}`,
      name: own[index],
      otherName: other[index] === own[index] ? '' : other[index],
      level: isTownship ? 'township' : regionLevels[regions.level[region]],
      where: whereText(regions, isTownship ? region : parentOf(regions, region), language),
      code: answer.code[index],
      target: { in: code, at: isTownship ? { lat: rounded(answer.lat[index]), lng: rounded(answer.lng[index]), zoom: townshipZoom } : null },
    };
  });
}

function parentOf(regions: Columns<typeof regionTable>, row: Row): Row {
  return row < 0 || regions.parent[row] === none ? none : regions.code.indexOf(regions.parent[row]);
}

/** `Kaili, Qiandongnan, Guizhou`, in Chinese the widest first; a municipality repeats itself one level down and is said once. */
function whereText(regions: Columns<typeof regionTable>, from: Row, language: Language): string {
  const names: string[] = [];
  for (let row = from; row >= 0; row = parentOf(regions, row)) {
    const name = (language === 'zh' ? regions.nameZh : regions.nameEn)[row];
    if (names.at(-1) !== name) names.push(name);
  }
  return language === 'zh' ? names.reverse().join(' · ') : names.join(', ');
}

/** To 1e-4°, as the map itself writes a link. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
