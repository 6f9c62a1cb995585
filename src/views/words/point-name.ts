import type { TFunction } from 'i18next';
import type { Kind } from '#columns/vocabulary.ts';
import { formatAlternatives, type Language } from '#ui/format-number.ts';
import { defaultState } from '#url/state.ts';

/** The kinds of the default: what people call a point. */
export function isDefaultKinds(kinds: readonly Kind[]): boolean {
  return kinds.length === defaultState.kind.length && defaultState.kind.every((kind) => kinds.includes(kind));
}

/** What counts as reach: "a point" for the default kinds, else the kinds by name. */
export function pointName(kinds: readonly Kind[], t: TFunction, language: Language): string {
  if (isDefaultKinds(kinds)) return t('point.default');
  return formatAlternatives(language, kinds, (kind) => t(`point.${kind}`));
}
