import type { TFunction } from 'i18next';
import type { AreaUnit } from '#engine/coverage/question.ts';

/** Width of a hexagon between opposite sides, km: of H3's mean areas of 1 770 km² (resolution 4) and 253 km² (resolution 5), √(2 · area / √3). */
const hexagonKm = { 'hexagon-coarse': 45, 'hexagon-fine': 17 } as const;

export function isHexagon(unit: AreaUnit): unit is keyof typeof hexagonKm {
  return unit in hexagonKm;
}

/** What kind of area a unit is: "County", "Hexagon, about 17 km across". */
export function unitName(unit: AreaUnit, t: TFunction): string {
  return isHexagon(unit) ? t('card.hexagon', { km: hexagonKm[unit] }) : t(`card.level.${unit}`);
}
