import classes from './Icon.module.css';

/** Drawn on a grid of 24 by 24 with a round pen of 2. */
const drawings = {
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5',
  sun: 'M16 12a4 4 0 1 1-8 0a4 4 0 0 1 8 0M12 2v2M12 20v2M2 12h2M20 12h2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4',
  download: 'M12 3v12M7 10.5l5 5l5-5M4 20h16',
  search: 'M17 10.5a6.5 6.5 0 1 1-13 0a6.5 6.5 0 0 1 13 0M15.3 15.3L20 20',
  sliders: 'M4 7h8M16 7h4M16 7a2 2 0 1 1-4 0a2 2 0 0 1 4 0M4 17h3M11 17h9M11 17a2 2 0 1 1-4 0a2 2 0 0 1 4 0',
} as const;

interface IconProps {
  readonly name: keyof typeof drawings;
}

/** A small sign beside words or in a labelled button; says nothing to screen readers. */
export function Icon({ name }: IconProps) {
  return (
    <svg className={classes.icon} viewBox="0 0 24 24" width="18" height="18" aria-hidden>
      <path d={drawings[name]} />
    </svg>
  );
}
