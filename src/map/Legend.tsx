import type { ColourScheme } from './map-props.ts';

/** What the legend says, in the reader's language. */
export interface LegendWords {
  /** Such as "Fainter: fewer people." */
  readonly fainter: string;
  /** Such as "Hatched: not in the data." */
  readonly notInData: string;
}

export interface LegendProps {
  /** What the colours are a share of, such as "People within 3 km of a service point". */
  readonly title: string;
  readonly scheme: ColourScheme;
  readonly words: LegendWords;
}

/** The fixed colours of shares: the classes never move with a filter. */
export function Legend({ title }: LegendProps) {
  return <div>{title}</div>;
}
