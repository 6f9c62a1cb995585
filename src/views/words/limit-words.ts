import type { TFunction } from 'i18next';
import type { GapClass } from '#engine/coverage/gap-classes.ts';
import { formatKm, type Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { pointName } from './point-name.ts';

type Limited = Pick<State, 'km' | 'h'>;

/** The limit with its unit: `3 km`, `24 h`. */
export function limitText({ km, h }: Limited, t: TFunction): string {
  return distanceText(h ?? km, h !== null, t);
}

/** A distance, or hours where the page counts by these. */
export function distanceText(value: number, inHours: boolean, t: TFunction): string {
  return inHours ? t('hours.limit', { h: formatKm(value) }) : t('chart.km', { km: formatKm(value) });
}

/** Who is in reach: `People within 3 km of a point`. */
export function reachWords({ by, km, h, kind }: Limited & Pick<State, 'by' | 'kind'>, t: TFunction, language: Language): string {
  return h === null ? t(`map.legend.${by}`, { km: formatKm(km), point: pointName(kind, t, language) }) : t(`hours.legend.${by}`, { h: formatKm(h) });
}

/** What closes a gap, in a list: `a new site`. */
export function gapClassName({ h }: Pick<State, 'h'>, gapClass: GapClass, t: TFunction): string {
  return h === null ? t(`gaps.class.${gapClass}`) : t(`hours.class.${gapClass}`);
}
