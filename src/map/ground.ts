import type { ColourScheme } from './map-props.ts';

/** Greys of the map: quiet, because colour is kept for data. */
export interface Ground {
  readonly land: string;
  readonly water: string;
  readonly river: string;
  readonly country: string;
  readonly hatch: string;
  readonly outline: string;
  /** Line around an area of the reader's own file that is no region. */
  readonly ownArea: string;
  readonly text: string;
  /** Of names that stand back. */
  readonly softText: string;
  readonly halo: string;
  /** What is out of reach. */
  readonly gap: string;
  /** Rim of what is pinned. */
  readonly pin: string;
}

export const grounds: Readonly<Record<ColourScheme, Ground>> = {
  light: {
    land: '#f7f7f4',
    water: '#e7edf0',
    river: '#d9e3e8',
    country: '#c3ccd2',
    hatch: '#aeb6bb',
    outline: '#1f2a3340',
    ownArea: '#1f2a33b0',
    text: '#1f2a33',
    softText: '#44525e',
    halo: '#ffffffd9',
    gap: '#8f2a4b',
    pin: '#c2185b',
  },
  dark: {
    land: '#1a222a',
    water: '#10161c',
    river: '#141c23',
    country: '#3d4954',
    hatch: '#3f4a54',
    outline: '#e6ecf040',
    ownArea: '#e6ecf0b0',
    text: '#f1f5f7',
    softText: '#b9c5ce',
    halo: '#0c1116d9',
    gap: '#ee8f93',
    pin: '#ff80ab',
  },
};
