import type { AreaClasses } from './map-props.ts';

/**
 * Classes of an area whose reach changes, from most lost to most gained: the share of its demand that is in reach only before or only
 * after. The middle one is what is in reach both before and after, or neither, but for less than the first bound.
 */
export const changeClasses = ['lost-most', 'lost-some', 'both', 'gained-some', 'gained-most'] as const;

/** Lower bounds of "some" and "most", shares of the area's demand. */
const changeBreaks = [0.01, 0.3] as const;

/** Diverging for any colour vision: orange to blue over grey (PuOr and RdBu of ColorBrewer, Brewer 2003), darker the more changes. */
export const changeColours: AreaClasses['colours'] = {
  light: ['#b35806', '#f1a340', '#b8bec4', '#67a9cf', '#2166ac'],
  dark: ['#f1a340', '#b35806', '#4a535c', '#3e86b8', '#92c5de'],
};

/** Class of an area. Where it loses and gains, the larger part decides. */
export function changeClass(total: number, onlyBefore: number, onlyAfter: number): number {
  const share = total > 0 ? Math.max(onlyBefore, onlyAfter) / total : 0;
  const step = share >= changeBreaks[1] ? 2 : share >= changeBreaks[0] ? 1 : 0;
  return 2 + (onlyAfter >= onlyBefore ? step : -step);
}
