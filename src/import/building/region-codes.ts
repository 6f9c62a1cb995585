import type { DataSet } from '#columns/data-set.ts';
import { none, regionLevels } from '#columns/vocabulary.ts';

/** Finds the code of a prefecture by its code or name, in Chinese also without 市, 地区, 盟 or 州; `none` for one that is not there. */
export function prefectureCodes({ code, level, nameZh, nameEn }: DataSet['tables']['regions']): (text: string) => number {
  const known = new Map<string, number>();
  const short = (name: string) =>
    name
      .trim()
      .toLowerCase()
      .replace(/(市|地区|盟|自治州|州)$/, '');
  for (const wanted of ['province', 'prefecture'] as const) {
    for (let row = 0; row < code.length; row++) {
      if (level[row] !== regionLevels.indexOf(wanted)) continue;
      for (const name of [String(code[row]), short(nameZh[row]), short(nameEn[row])]) known.set(name, code[row]);
    }
  }
  return (text) => known.get(short(text)) ?? none;
}
