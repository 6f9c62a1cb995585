import { type Part, partFill, partLooks } from './parts.ts';

/** How a part is drawn: filled, as a line with round marks, or as a line with square marks. */
export type SwatchShape = 'fill' | 'round-line' | 'square-line';

interface SwatchProps {
  readonly part: Part;
  readonly shape: SwatchShape;
}

const size = 12;
const middle = size / 2;

/** The look of a part, beside its name in a legend. */
export function Swatch({ part, shape }: SwatchProps) {
  const { colour } = partLooks[part];
  if (shape === 'fill') {
    return (
      <svg width={size} height={size} aria-hidden>
        <rect width={size} height={size} rx="2" fill={partFill(part)} />
      </svg>
    );
  }
  return (
    <svg width={size * 2} height={size} aria-hidden>
      <path d={`M0 ${middle}h${size * 2}`} stroke={colour} strokeWidth="2.5" strokeDasharray={shape === 'square-line' ? '5 2' : undefined} />
      {shape === 'round-line' ? (
        <circle cx={size} cy={middle} r="3.5" fill={colour} />
      ) : (
        <rect x={size - 3.5} y={middle - 3.5} width="7" height="7" fill={colour} />
      )}
    </svg>
  );
}
