import type { DataSet } from '#columns/data-set.ts';
import { none, regionLevels } from '#columns/vocabulary.ts';

/** The peoples that an autonomous prefecture is named after, which hardly anybody writes. */
const peoples = /((蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|侗|白|土家|哈尼|哈萨克|傣|傈僳|羌|景颇|柯尔克孜)族?)+自治州$/;

const plain = (name: string) => name.trim().toLowerCase();
/** Without 市, 地区, 盟 or 州; 杭州 has nothing to leave out, so a name is looked for as it stands first. */
const short = (name: string) =>
  plain(name)
    .replace(peoples, '')
    .replace(/(市|地区|盟|自治州|州)$/, '');

/** Finds the code of a prefecture by its code or name, in Chinese also a short one; `none` for one that is not there. */
export function prefectureCodes({ code, level, nameZh, nameEn }: DataSet['tables']['regions']): (text: string) => number {
  const known = new Map<string, number>();
  for (const wanted of ['province', 'prefecture'] as const) {
    for (let row = 0; row < code.length; row++) {
      if (level[row] !== regionLevels.indexOf(wanted)) continue;
      for (const name of [String(code[row]), ...[nameZh[row], nameEn[row]].flatMap((each) => [plain(each), short(each)])]) known.set(name, code[row]);
    }
  }
  return (text) => known.get(plain(text)) ?? known.get(short(text)) ?? none;
}
