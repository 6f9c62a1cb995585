import { useTranslation } from 'react-i18next';
import { none } from '#columns/vocabulary.ts';
import type { RegionCode } from '#engine/units.ts';
import type { PickedArea } from '#map/map-props.ts';
import { useMainCounties } from '#queries/use-main-counties.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { regionName } from '#views/words/names.ts';
import { regionParents } from '#views/words/region-path.ts';
import { isHexagon } from './area-words.ts';

interface AreaPlace {
  /** The region, or the county that holds most of a hexagon's people. */
  readonly code: RegionCode;
  /** Its name; of a hexagon that of the county. */
  readonly region: string;
  /** What the card calls the area. */
  readonly name: string;
  /** What it lies in; may be empty. */
  readonly parents: string;
}

/** Where an area is, in the reader's language. Undefined for a hexagon while its counties are being counted, or where it has none. */
export function useAreaPlace({ unit, row }: Pick<PickedArea, 'unit' | 'row'>): AreaPlace | undefined {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { data: counties } = useMainCounties(unit, isHexagon(unit));
  const at = isHexagon(unit) ? counties?.[row] : row;
  if (at === undefined || at === none) return undefined;
  const code = data.regions.code[at];
  const region = regionName(data, code, language);
  return { code, region, name: isHexagon(unit) ? t('card.around', { region }) : region, parents: regionParents(data, code, language) };
}
