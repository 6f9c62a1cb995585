import type { TFunction } from 'i18next';
import type { LegendWords } from '#map/LegendNotes.tsx';
import type { State } from '#url/state.ts';

/** What the legend of a map of areas says of how they are drawn. */
export function legendWords(by: State['by'], t: TFunction): LegendWords {
  return { fainter: t(`map.fainter.${by}`), notInData: t('map.notInData') };
}
