/** The choices that nobody can look up. The shipped data uses `defaultChoices`; `ranges` shows what others would have given. */
export interface ModelChoices {
  /** Names the stream of seeded positions and outlets. */
  readonly seed: string;
  /** Share of the towns and townships that have a courier's outlet at the end of 2014 (0 to 1). */
  readonly townshipShare2014: number;
  /** Whether the post's agencies exist. */
  readonly agencies: boolean;
  /** Last year that is modelled. */
  readonly until: number;
}

export const defaultChoices: ModelChoices = { seed: 'hinterland-1', townshipShare2014: 0.5, agencies: true, until: 2024 };
