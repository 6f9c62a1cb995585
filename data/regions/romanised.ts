import modern from '@pinyin-pro/data/modern';
import { addDict, pinyin } from 'pinyin-pro';
import { facts } from '../read/csv.ts';

addDict(modern);

/** Readings and English names that dictionaries get wrong or that are not pinyin (Hohhot, Kashgar); keyed by short Chinese name. */
const overrides = new Map(facts('names-english').map((record) => [record.name_zh, record]));

/** Toneless pinyin of a name, syllables apart. */
export function syllables(nameZh: string): string {
  const reading = overrides.get(nameZh)?.pinyin;
  return reading || pinyin(nameZh, { toneType: 'none', type: 'array', v: false, nonZh: 'consecutive' }).join(' ').toLowerCase();
}

/** English name by override or by pinyin, capitalised, with an apostrophe before a later a, e or o (Xi'an). */
export function romanised(nameZh: string): string {
  const override = overrides.get(nameZh)?.name_en;
  return (
    override ||
    capitalised(
      syllables(nameZh)
        .split(' ')
        .map((syllable, i) => (i > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
        .join(''),
    )
  );
}

export function englishOverride(nameZh: string): string | undefined {
  return overrides.get(nameZh)?.name_en || undefined;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const peoples =
  '蒙古族|回族|藏族|维吾尔族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族|塔吉克族|塔吉克|怒族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|塔塔尔族|独龙族|鄂伦春族|赫哲族|门巴族|珞巴族|基诺族|各族|蒙古';
const autonomous = new RegExp(`(${peoples})+(自治[县州旗区]|区)$`, 'u');

/** Words for farms, zones and the like, longest first, that are translated and not spelled. */
const ranks = facts('place-ranks-english').sort((a, b) => b.suffix_zh.length - a.suffix_zh.length);

/** English name of a farm, park or zone: its own name in pinyin, what it is in English; remarks in brackets are left out. */
export function romanisedWithRank(nameZh: string): string {
  const name = withoutRemarks(nameZh);
  const rank = ranks.find(({ suffix_zh }) => name.endsWith(suffix_zh) && name.length > suffix_zh.length);
  return rank ? `${romanised(name.slice(0, -rank.suffix_zh.length))} ${rank.suffix_en}` : romanised(name);
}

/** Name without the word for its rank and without the peoples an autonomous unit is named for; two characters are kept. */
export function shortName(nameZh: string): string {
  const plain = nameZh.replace(autonomous, '').replace(/自治[县州旗区]$/, '');
  if (plain !== nameZh && plain.length >= 2) return plain;
  const stripped = nameZh.replace(/(地区|林区|新区|盟|市|区|县|旗)$/, '');
  return stripped.length >= 2 ? stripped : nameZh;
}

const ethnicTownship = new RegExp(`(${peoples}|民族)+(乡|镇)$`, 'u');

/** Township name without its suffix and remarks in brackets; names that would shrink to one character keep the people they are named for. */
export function placeShortName(nameZh: string): string {
  const bare = withoutRemarks(nameZh);
  const plain = bare.replace(ethnicTownship, '').replace(/(街道办事处|街道办|街道|地区办事处|地区|镇|乡|苏木)$/, '');
  return plain.length >= 2 ? plain : bare.replace(/(街道办事处|街道办|街道|镇|乡|苏木)$/, '') || bare;
}

function withoutRemarks(nameZh: string): string {
  return nameZh.replace(/（.*?）|\(.*?\)/g, '') || nameZh;
}
