import { useTranslation } from 'react-i18next';
import type { RegionCode } from '#engine/units.ts';
import type { PickedArea } from '#map/map-props.ts';
import { useAreaDetails } from '#queries/use-area-details.ts';
import { areaDetailsQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { regionName } from '#views/words/names.ts';
import { regionParents } from '#views/words/region-path.ts';

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

/** Where an area is, in the reader's language. Undefined for a hexagon whose counties are still being counted. */
export function useAreaPlace({ unit, row }: Pick<PickedArea, 'unit' | 'row'>): AreaPlace | undefined {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state } = usePageState();
  const data = useData();
  const isHexagon = unit === 'hexagon-coarse' || unit === 'hexagon-fine';
  const { data: details } = useAreaDetails(areaDetailsQuestion(state, unit, row));
  const at = isHexagon ? details?.county[0] : row;
  if (at === undefined) return undefined;
  const code = data.regions.code[at];
  const region = regionName(data, code, language);
  return { code, region, name: isHexagon ? t('card.around', { region }) : region, parents: regionParents(data, code, language) };
}
