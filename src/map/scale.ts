import type { ColourScheme } from './map-props.ts';

/**
 * Lower bounds of the classes of shares, the same for every measure and whatever is filtered: a hexagon is in the
 * class "97 % and more" where share >= 0.97. They are closer together at the top, where most people live: with even
 * steps most of eastern China would be one colour.
 */
export const shareBreaks = [0, 0.2, 0.35, 0.5, 0.65, 0.75, 0.85, 0.92, 0.97] as const;

/** Class of a share: the last one whose lower bound it reaches. */
export function shareClass(share: number): number {
  let found = 0;
  while (found + 1 < shareBreaks.length && share >= shareBreaks[found + 1]) found++;
  return found;
}

/**
 * Viridis (Smith and van der Walt 2015, matplotlib, CC0), perceptually even and safe for colour-blind readers, sampled at the middles of
 * nine even classes: of 0-95 % on the light map, so that the last colour does not melt into the paper; of 15-100 % on the dark one, so that the first is seen.
 */
export const shareColours: Readonly<Record<ColourScheme, readonly string[]>> = {
  light: ['#481467', '#453781', '#39558c', '#2d718e', '#238a8d', '#20a386', '#3dbc74', '#75d054', '#bade28'],
  dark: ['#414287', '#365d8d', '#2b748e', '#228c8d', '#1fa287', '#37b878', '#65cb5e', '#a0da39', '#dfe318'],
};

/** Steps of opacity that are told apart; the strings of all colours are made once. */
export const opacitySteps = 16;

/** The faintest an area gets: its colour is still told from its neighbours'. */
export const leastOpacity = 0.4;

/** An area with this share of the largest area's demand is drawn in full: the largest cities are so large that all else would be faint. */
export const fullOpacityFrom = 0.05;

/** Step of opacity of an area: grows with the square root of its demand, whatever is filtered, because the largest area is that of all demand. */
export function opacityStep(total: number, largestTotal: number): number {
  const root = largestTotal > 0 ? Math.sqrt(Math.max(0, Math.min(1, total / (largestTotal * fullOpacityFrom)))) : 1;
  return Math.round(root * (opacitySteps - 1));
}

/** Fill of each class and step of opacity: `fills[class × opacitySteps + opacityStep]`. */
export function areaFills(colours: readonly string[]): string[] {
  return colours.flatMap((colour) =>
    Array.from({ length: opacitySteps }, (_, step) => withOpacity(colour, leastOpacity + ((1 - leastOpacity) * step) / (opacitySteps - 1))),
  );
}

function withOpacity(colour: string, opacity: number): string {
  return `${colour}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;
}
