import type { Kind } from '#columns/vocabulary.ts';
import type { Travel } from '#engine/routing/parcels/travel.ts';
import type { AccessQuestion } from './question.ts';
import type { Sources } from './sources.ts';

/** A question of hours. */
export type HoursQuestion = AccessQuestion & { readonly travel: Travel };

/** How and when parcels travel, whoever's networks they pass. */
export type Underway = Pick<HoursQuestion, 'year' | 'tierList' | 'travel'>;

/** Hours of a parcel to every demand point; Infinity where none comes. Works them out in place of distances. */
export interface HoursSource {
  /** Without and with the agreements in force. */
  hours(question: HoursQuestion): { readonly before: Float64Array; readonly after: Float64Array };
  /** Through these sources, which hold hubs beside those who deliver: own ones alone, and with those that are opened. */
  hoursThrough(sources: Sources, underway: Underway): { readonly before: Float64Array; readonly after: Float64Array };
  /** If these networks opened all that they have to each other, and nobody else anything. */
  hoursAmong(networks: readonly string[], question: { readonly kinds: readonly Kind[]; readonly year: number; readonly travel: Travel }): Float64Array;
}
