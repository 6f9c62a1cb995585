import type { GapClass } from '#engine/coverage/gap-classes.ts';

/** What a bar of reach is made of: own, opened by an agreement, out of reach. */
export const reachParts = ['own', 'opened', 'out'] as const;
export type ReachPart = (typeof reachParts)[number];

/** Demand by how many networks cover it. */
export const depthParts = ['depth-0', 'depth-1', 'depth-2', 'depth-3'] as const;

/** Reach before and after a change, in three classes, and what is in reach in neither. */
export const changeParts = ['both', 'only-before', 'only-after', 'neither'] as const;

/** Lines of two ways of joining, and the bars of combinations. */
type CoalitionPart = 'joining' | 'best' | 'combination';

/** Everything that charts draw in a colour of its own. */
export type Part = ReachPart | GapClass | (typeof depthParts)[number] | (typeof changeParts)[number] | CoalitionPart | 'volume';

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
  'depth-0': { colour: 'var(--reach-out)', texture: 'plain' },
  'depth-1': { colour: 'var(--depth-1)', texture: 'dots' },
  'depth-2': { colour: 'var(--depth-2)', texture: 'rising' },
  'depth-3': { colour: 'var(--depth-3)', texture: 'plain' },
  both: { colour: 'var(--change-both)', texture: 'plain' },
  'only-before': { colour: 'var(--change-before)', texture: 'level' },
  'only-after': { colour: 'var(--change-after)', texture: 'rising' },
  neither: { colour: 'var(--reach-out)', texture: 'plain' },
  joining: { colour: 'var(--reach-own)', texture: 'plain' },
  best: { colour: 'var(--reach-opened)', texture: 'plain' },
  combination: { colour: 'var(--reach-own)', texture: 'plain' },
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
