import type { PartnersAnswer } from '#engine/partners/answer.ts';
import type { Player } from '#engine/partners/question.ts';
import type { State } from '#url/state.ts';

/** An answer with the question that it belongs to: what each part of the page is drawn from. */
export interface PartnersProps {
  readonly state: State;
  readonly players: readonly Player[];
  readonly answer: PartnersAnswer;
}
