import type { ColourScheme } from './map-props.ts';

/** Least facilities in a square of each class: even steps of a logarithm, the same whatever is filtered. */
export const densityBreaks = [1, 3, 10, 30, 100] as const;

/** Ink that gets denser, in even steps of lightness (CIE L* 66 to 12 on the light map, 52 to 100 on the dark one): colour is kept for the shares below. */
export const densityColours: Readonly<Record<ColourScheme, readonly string[]>> = {
  light: ['#9ca1a8', '#767c84', '#535962', '#333841', '#151a22'],
  dark: ['#747b83', '#959ba2', '#b6bcc2', '#d9dde1', '#ffffff'],
};
