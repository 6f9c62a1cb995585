import classes from './PartPatterns.module.css';
import { partLooks, parts, patternId, type Texture } from './parts.ts';

/** One tile of 6 × 6; lines that leave it on one side come in on the other. */
const textures: Readonly<Record<Texture, string | null>> = {
  plain: null,
  rising: 'M-1 4L4 -1M-1 10L10 -1M2 10L10 2',
  dots: 'M1.5 1.5h.01M4.5 4.5h.01',
  level: 'M0 1.5h6M0 4.5h6',
};

/** The fills of all parts, once a page that shows charts. */
export function PartPatterns() {
  return (
    <svg className={classes.patterns} width="0" height="0" aria-hidden>
      <defs>
        {parts.map((part) => {
          const { colour, texture } = partLooks[part];
          const lines = textures[texture];
          return (
            <pattern key={part} id={patternId(part)} width="6" height="6" patternUnits="userSpaceOnUse">
              <rect width="6" height="6" fill={colour} />
              {lines && <path className={classes.lines} d={lines} />}
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}
