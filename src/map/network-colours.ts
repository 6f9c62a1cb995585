import type { ColourScheme } from './map-props.ts';
import type { Rgb } from './paint/sprite.ts';

/**
 * Colours of networks by their position in `networks`, then from the start again: for colour-blind readers (Tol 2021, SRON/EPS/TN/09-002),
 * "muted" on the light map and "light" on the dark one, each followed by three of other schemes of the same author that differ most from it.
 * Colour alone never tells two networks apart: names stand beside it.
 */
const colours: Readonly<Record<ColourScheme, readonly string[]>> = {
  light: ['#332288', '#cc6677', '#117733', '#ddcc77', '#88ccee', '#882255', '#44aa99', '#999933', '#aa4499', '#ee7733', '#0077bb', '#555555'],
  dark: ['#77aadd', '#ee8866', '#44bb99', '#eedd88', '#99ddff', '#ffaabb', '#bbcc33', '#aaaa00', '#dddddd', '#cc3311', '#aa99dd', '#8899aa'],
};

/** Colour of the network in a row of `networks`. */
export function networkColour(network: number, scheme: ColourScheme): string {
  return colours[scheme][network % colours[scheme].length];
}

/** Colour of the rim that parts a symbol from what it lies on. */
export const rims: Readonly<Record<ColourScheme, Rgb>> = { light: [255, 255, 255], dark: [12, 17, 22] };

/** Red, green and blue of a colour such as `#332288`. */
export function channelsOf(colour: string): Rgb {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
