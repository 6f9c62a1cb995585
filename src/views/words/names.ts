import type { TFunction } from 'i18next';
import type { Manifest } from '#columns/manifest.ts';
import type { Columns } from '#columns/schema.ts';
import type { agreements, alliances, networks, regions } from '#columns/tables.ts';
import type { RegionCode } from '#engine/units.ts';
import type { Language } from '#ui/format-number.ts';

/** The tables that hold names; a data summary is one. */
export interface NamedTables {
  readonly networks: Columns<typeof networks>;
  readonly alliances: Columns<typeof alliances>;
  readonly agreements: Columns<typeof agreements>;
  readonly regions: Columns<typeof regions>;
  /** Absent where a test has none. */
  readonly manifest?: Pick<Manifest, 'home' | 'title' | 'own'>;
}

interface Names {
  readonly nameZh: readonly string[];
  readonly nameEn: readonly string[];
}

/** A thing to choose by name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

const nameInRow = (names: Names, row: number, language: Language) => (language === 'zh' ? names.nameZh[row] : names.nameEn[row]);

function choices(ids: { readonly values: readonly string[]; readonly codes: Uint16Array }, names: Names, language: Language): Choice[] {
  return ids.values.map((id, code) => ({ id, name: nameInRow(names, ids.codes.indexOf(code), language) }));
}

const nameAmong = (among: readonly Choice[], id: string) => among.find((choice) => choice.id === id)?.name;

export function networkChoices(tables: NamedTables, language: Language): Choice[] {
  return choices(tables.networks.id, tables.networks, language);
}

export function allianceChoices(tables: NamedTables, language: Language): Choice[] {
  return choices(tables.alliances.alliance, tables.alliances, language);
}

export function agreementChoices(tables: NamedTables, language: Language): Choice[] {
  return choices(tables.agreements.id, tables.agreements, language);
}

/** Regions of the home country at the top level, with 1 in `inData` where the data has places. */
export function provinceChoices(tables: NamedTables, home: string, language: Language): (Choice & { inData: boolean })[] {
  const { regions } = tables;
  const provinces: (Choice & { inData: boolean })[] = [];
  for (let row = 0; row < regions.rows; row++) {
    if (regions.level[row] !== 0 || regions.country.values[regions.country.codes[row]] !== home) continue;
    provinces.push({ id: String(regions.code[row]), name: nameInRow(regions, row, language), inData: regions.inData[row] === 1 });
  }
  return provinces;
}

/** Name of all that is counted while no region is asked for: the country, or the title of a data set with regions of its own. */
export function wholeName({ manifest }: Pick<NamedTables, 'manifest'>, t: TFunction, language: Language): string {
  return manifest && manifest.home !== 'CN' ? manifest.title[language] : t('headline.wholeCountry');
}

/** Name of a network; its id where the data has none. */
export function networkName(tables: NamedTables, id: string, language: Language): string {
  return nameAmong(networkChoices(tables, language), id) ?? id;
}

/** Name of the network in a row of `networks`. */
export function networkNameInRow({ networks }: Pick<NamedTables, 'networks'>, row: number, language: Language): string {
  return nameInRow(networks, row, language);
}

/** Whose view is taken, as it stands in a sentence: an alliance goes before a network of the same id. */
export function viewName(tables: NamedTables, id: string, t: TFunction, language: Language): string {
  const alliance = nameAmong(allianceChoices(tables, language), id);
  return alliance ? t('group.alliance', { alliance }) : networkName(tables, id, language);
}

export function agreementName(tables: NamedTables, id: string, language: Language): string {
  return nameAmong(agreementChoices(tables, language), id) ?? id;
}

/** Name of a region; its code where the data has none. */
export function regionName(tables: NamedTables, code: RegionCode, language: Language): string {
  const row = tables.regions.code.indexOf(code);
  return row < 0 ? String(code) : nameInRow(tables.regions, row, language);
}
