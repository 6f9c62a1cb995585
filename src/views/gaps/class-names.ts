import type { TFunction } from 'i18next';
import type { GapClass } from '#engine/coverage/gap-classes.ts';
import type { State } from '#url/state.ts';

/** What closes a gap, in a word. */
export function shortClassName({ h }: Pick<State, 'h'>, gapClass: GapClass, t: TFunction): string {
  return h === null ? t(`list.closes.${gapClass}`) : t(`hours.short.${gapClass}`);
}
