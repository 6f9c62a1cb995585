import type { TFunction } from 'i18next';
import { formatKm, formatShare, type Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { countedPlace } from '#views/words/counted-place.ts';
import { groupName } from '#views/words/group-name.ts';
import type { NamedTables } from '#views/words/names.ts';
import { amountOf } from './chart-words.ts';
import { type AmountByClass, sumOf } from './largest-gaps.ts';

interface GapSentenceInput {
  readonly state: State;
  readonly totals: AmountByClass;
  readonly tables: NamedTables;
  readonly t: TFunction;
  readonly language: Language;
}

/** What is out of reach without sharing, of whom, and which share of it each class closes. */
export function gapSentence({ state, totals, tables, t, language }: GapSentenceInput): string {
  const out = sumOf(totals);
  const share = (amount: number) => formatShare(amount, out, language);
  const isShared = state.with.length > 0;
  const words = {
    group: countedGroup(state, tables, t, language),
    amount: amountOf(state.by, out, t, language),
    agreement: share(totals.agreement),
    sharing: share(totals.sharing),
    extension: share(totals.extension),
    newSite: share(totals['new-site']),
  };
  if (state.h !== null) return t(isShared ? 'hours.gaps' : 'hours.gapsNone', { ...words, h: formatKm(state.h) });
  return t(isShared ? 'gaps.sentence' : 'gaps.sentenceNone', words);
}

/** Everyone in the region where no tier or settlement is filtered: a list of places is not narrowed to the headline group. */
function countedGroup(state: State, tables: NamedTables, t: TFunction, language: Language): string {
  if (state.tier || state.settlement) return groupName(state, tables, t, language);
  return countedPlace(state, tables, t, language);
}
