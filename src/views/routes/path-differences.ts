import type { TFunction } from 'i18next';
import type { ParcelPath } from '#engine/routing/parcels/answer.ts';
import { formatHours, formatYuan } from './route-words.ts';

type Numbers = Pick<ParcelPath, 'hours' | 'cost' | 'handOffs'>;

/** Hours and yuan that differ by less look the same on screen. */
const hoursShown = 0.05;
const yuanShown = 0.005;

/** How a path compares with the one shown: later or quicker, dearer or cheaper, more hand-offs or fewer. */
export function differences(path: Numbers, shown: Numbers, t: TFunction): string {
  const hours = path.hours - shown.hours;
  const cost = path.cost - shown.cost;
  const handOffs = path.handOffs - shown.handOffs;
  const parts = [
    hours >= hoursShown && t('routes.paths.slower', { hours: formatHours(hours) }),
    hours <= -hoursShown && t('routes.paths.quicker', { hours: formatHours(-hours) }),
    cost >= yuanShown && t('routes.paths.dearer', { cost: formatYuan(cost) }),
    cost <= -yuanShown && t('routes.paths.cheaper', { cost: formatYuan(-cost) }),
    handOffs !== 0 && t('routes.paths.handOffDifference', { difference: handOffs > 0 ? `+${handOffs}` : `−${-handOffs}` }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(t('title.separator')) : t('routes.paths.equal');
}

/** Why a path is in the list. */
export function reasonOf(paths: readonly Numbers[], chosen: number, t: TFunction): string {
  const { hours, cost } = paths[chosen];
  if (paths.length === 1) return t('routes.paths.because.only');
  if (chosen === 0) return t('routes.paths.because.quickest', { hours: formatHours(hours) });
  return paths.every((other) => other.cost >= cost) ? t('routes.paths.because.cheapest') : t('routes.paths.because.between');
}
