import { kinds } from '#columns/vocabulary.ts';
import classes from './FacilitySymbol.module.css';
import type { ColourScheme } from './map-props.ts';
import { networkColour } from './network-colours.ts';
import { symbolOfKind, symbolPath } from './paint/symbols.ts';

export interface FacilitySymbolProps {
  /** Code in `kinds`. */
  readonly kind: number;
  /** Row in `networks`; null: in the colour of the text. */
  readonly network: number | null;
  readonly scheme: ColourScheme;
}

/** The symbol of a facility as the map draws it, beside the words that name it. */
export function FacilitySymbol({ kind, network, scheme }: FacilitySymbolProps) {
  return (
    <svg
      className={classes.symbol}
      width="16"
      height="16"
      viewBox="-8 -8 16 16"
      fill={network === null ? 'currentColor' : networkColour(network, scheme)}
      aria-hidden
    >
      <path d={symbolPath(symbolOfKind[kinds[kind]], 5)} />
    </svg>
  );
}
