import classes from './ChartLegend.module.css';
import type { Part } from './parts.ts';
import { Swatch, type SwatchShape } from './Swatch.tsx';

export interface LegendItem {
  readonly part: Part;
  readonly label: string;
  /** `fill` unless said otherwise. */
  readonly shape?: SwatchShape;
}

interface ChartLegendProps {
  readonly items: readonly LegendItem[];
}

/** What the colours, textures and marks of a chart stand for. */
export function ChartLegend({ items }: ChartLegendProps) {
  return (
    <ul className={classes.legend}>
      {items.map(({ part, label, shape = 'fill' }) => (
        <li key={label}>
          <Swatch part={part} shape={shape} />
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
