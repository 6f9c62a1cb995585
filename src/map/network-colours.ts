import type { ColourScheme } from './map-props.ts';
import type { DiscColours } from './paint/paint-discs.ts';

/**
 * Colours of networks by their position in `networks`, then from the start again: for colour-blind readers (Tol 2021, SRON/EPS/TN/09-002),
 * "muted" on the light map and "light" on the dark one. Colour alone never tells two networks apart: names stand beside it.
 */
const colours: Readonly<Record<ColourScheme, readonly string[]>> = {
  light: ['#332288', '#cc6677', '#117733', '#ddcc77', '#88ccee', '#882255', '#44aa99', '#999933', '#aa4499'],
  dark: ['#77aadd', '#ee8866', '#44bb99', '#eedd88', '#99ddff', '#ffaabb', '#bbcc33', '#aaaa00', '#dddddd'],
};

function networkColour(network: number, scheme: ColourScheme): string {
  return colours[scheme][network % colours[scheme].length];
}

/** Colours for drawing discs; `network` is a byte, so there are 256. */
export function discColours(scheme: ColourScheme): DiscColours {
  const byCode = new Uint8Array(256 * 3);
  for (let network = 0; network < 256; network++) byCode.set(channelsOf(networkColour(network, scheme)), network * 3);
  return { byCode, rim: scheme === 'light' ? [255, 255, 255] : [12, 17, 22] };
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
