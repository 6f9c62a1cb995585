import type { ColourScheme } from './map-props.ts';
import type { DiscColours } from './paint/paint-discs.ts';

/**
 * Colours of networks by their position in `networks`: the "muted" scheme for colour-blind readers (Tol 2021, SRON/EPS/TN/09-002),
 * then from the start again. Colour alone never tells two networks apart: names stand beside it.
 */
const muted = ['#cc6677', '#332288', '#ddcc77', '#117733', '#88ccee', '#882255', '#44aa99', '#999933', '#aa4499'] as const;

export function networkColour(network: number): string {
  return muted[network % muted.length];
}

/** Colours for drawing discs; `network` is a byte, so there are 256. */
export function discColours(scheme: ColourScheme): DiscColours {
  const byCode = new Uint8Array(256 * 3);
  for (let network = 0; network < 256; network++) byCode.set(channelsOf(networkColour(network)), network * 3);
  return { byCode, rim: scheme === 'light' ? [255, 255, 255] : [12, 17, 22] };
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
