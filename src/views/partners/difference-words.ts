import { plainText, textParts } from '#ui/tagged-text.ts';
import type { ResultKey } from '#url/result-settings.ts';
import type { State } from '#url/state.ts';
import { chipWords } from '#views/filters/chip-words.ts';
import type { Telling } from './partners-sentence.ts';

/** What two results differ in, as one of them has it: `year 2020, within 5 km`. */
export function differenceWords(keys: readonly ResultKey[], state: State, { tables, t, language }: Pick<Telling, 'tables' | 't' | 'language'>): string {
  const said = new Set(keys.map((key) => (key === 'h' ? 'km' : key)));
  const words = Array.from(said, (key) =>
    key === 'tiers' ? t('partners.held.tierList', { list: state.tiers }) : plainText(textParts(chipWords[key](state, { tables, t, language }))),
  );
  return words.join(t('title.separator'));
}
