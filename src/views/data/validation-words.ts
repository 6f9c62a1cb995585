import type { TFunction } from 'i18next';
import { kinds } from '#columns/vocabulary.ts';
import type { Language } from '#ui/format-number.ts';
import { type NamedTables, networkName, regionName } from '#views/words/names.ts';

const checks = [
  'population',
  'urban population',
  'parcels collected',
  'share of parcels collected',
  'outlets of the sector',
  'courier outlets',
  'rural outlets of the sector',
  'facilities',
  'area per post office',
  'people per post office',
  'area per outlet of the sector',
  'people per outlet of the sector',
  'townships with a courier outlet',
  'townships with a post office',
  'villages within 3 km of a courier outlet',
  'villages within 3 km of any outlet',
  'parcels of rural areas',
  'top 15 cities in parcels collected',
  'mean hours to the door',
  'parcels within 48 h',
  'parcels within 72 h',
] as const;
const scopes = ['China', 'east', 'central', 'west', 'sector', 'couriers', 'alliance'] as const;
const units = ['people', 'parcels', 'facilities', '%', 'km²', 'hours'] as const;

const among = <W extends string>(list: readonly W[], word: string): word is W => (list as readonly string[]).includes(word);

/** What is compared, in the reader's language; the data's own words where the program does not know them. */
export function checkName(check: string, t: TFunction): string {
  return among(checks, check) ? t(`checked.${check}`) : check;
}

export function unitName(unit: string, t: TFunction): string {
  return among(units, unit) ? t(`unit.${unit}`) : unit;
}

/** Region, network, or network and kinds (`sto: station`) that a figure is for. */
export function scopeName(scope: string, tables: NamedTables, t: TFunction, language: Language): string {
  const [owner, ofKinds] = scope.split(': ');
  if (ofKinds !== undefined) {
    const words = ofKinds.split(', ').map((kind) => (among(kinds, kind) ? t(`kind.${kind}`) : kind));
    return `${scopeName(owner, tables, t, language)}${language === 'zh' ? '：' : ': '}${words.join(language === 'zh' ? '、' : ', ')}`;
  }
  if (among(scopes, scope)) return t(`scope.${scope}`);
  const { regions } = tables;
  const row = regions.nameEn.findIndex((name, at) => regions.level[at] === 0 && name === scope);
  return row >= 0 ? regionName(tables, regions.code[row], language) : networkName(tables, scope, language);
}
