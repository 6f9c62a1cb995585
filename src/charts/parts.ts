import type { GapClass } from '#engine/coverage/gap-classes.ts';

/** What a bar of reach is made of: own, opened by an agreement, out of reach. */
export const reachParts = ['own', 'opened', 'out'] as const;
export type ReachPart = (typeof reachParts)[number];

/** Everything that charts draw in a colour of its own. */
export type Part = ReachPart | GapClass | 'volume';

/** Drawn over the colour, so that parts are told apart without it. */
export type Texture = 'plain' | 'rising' | 'dots' | 'level';

interface PartLook {
  /** A colour of `tokens.css`. */
  readonly colour: string;
  readonly texture: Texture;
}

/** The look of each part, the same in every chart. What an agreement closes looks like what it opens. */
export const partLooks: Readonly<Record<Part, PartLook>> = {
  own: { colour: 'var(--reach-own)', texture: 'plain' },
  opened: { colour: 'var(--reach-opened)', texture: 'rising' },
  out: { colour: 'var(--reach-out)', texture: 'plain' },
  agreement: { colour: 'var(--reach-opened)', texture: 'rising' },
  sharing: { colour: 'var(--gap-sharing)', texture: 'dots' },
  extension: { colour: 'var(--gap-extension)', texture: 'level' },
  'new-site': { colour: 'var(--gap-new-site)', texture: 'plain' },
  volume: { colour: 'var(--volume)', texture: 'plain' },
};

export const parts = Object.keys(partLooks) as readonly Part[];

/** Id of the pattern that `PartPatterns` defines. */
export function patternId(part: Part): string {
  return `part-${part}`;
}

/** What to fill a shape with; wants `PartPatterns` on the page. */
export function partFill(part: Part): string {
  return `url(#${patternId(part)})`;
}
