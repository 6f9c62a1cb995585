import { type Settlement, settlements, type Tier, tiers } from '#columns/vocabulary.ts';
import { type Rectangle, rectanglesOf } from '#engine/partners/effective-agreements.ts';
import type { SharingRow } from '#engine/partners/question.ts';
import type { ScenarioFault } from '#engine/partners/scenario-check.ts';
import { formatList } from '#ui/format-number.ts';
import type { Telling } from './partners-sentence.ts';
import { sideName } from './player-names.ts';

type Words = Pick<Telling, 'tables' | 't' | 'language'>;

function placesName(inTiers: readonly Tier[] | null, inSettlements: readonly Settlement[] | null, { t, language }: Words): string {
  const ofTiers = inTiers && inTiers.length < tiers.length ? formatList(language, inTiers, (tier) => t(`tier.${tier}`)) : null;
  const ofSettlements =
    inSettlements && inSettlements.length < settlements.length ? formatList(language, inSettlements, (settlement) => t(`settlement.${settlement}`)) : null;
  if (ofTiers && ofSettlements) return t('partners.scope.both', { tiers: ofTiers, settlements: ofSettlements });
  return ofTiers ?? ofSettlements ?? t('partners.scope.everywhere');
}

/** Where something is open: "everywhere", or tiers and settlements; a scope of several rectangles names each. */
export function scopeName(scope: Uint8Array, words: Words): string {
  const names = rectanglesOf(scope).map((rectangle: Rectangle) => placesName(rectangle.tiers, rectangle.settlements, words));
  return names.length > 0 ? names.join(words.t('partners.scope.join')) : words.t('partners.scope.nowhere');
}

/** A row of a scenario in words: who opens or closes what to whom, where and when. */
export function editName(edit: SharingRow & { readonly act: 'open' | 'close' }, words: Words): string {
  const { tables, t, language } = words;
  const { from, to } = edit;
  const years = from === null && to === null ? '' : t('partners.scope.years', { from: from ?? '', to: to ?? '' });
  return t(`partners.edit.${edit.act}`, {
    owner: sideName(tables, edit.owner, language),
    user: sideName(tables, edit.user, language),
    kind: t(`kind.${edit.kind}`),
    scope: placesName(edit.tiers, edit.settlements, words) + years,
  });
}

/** What is wrong with a part of a scenario, as a sentence. */
export function faultName(fault: ScenarioFault, year: number, words: Words): string {
  const { tables, t, language } = words;
  switch (fault.fault) {
    case 'unknown-agreement':
      return t('partners.fault.unknown-agreement', { got: fault.got });
    case 'unknown-owner':
    case 'unknown-user':
      return t('partners.fault.unknown-network', { got: fault.got });
    case 'opens-to-itself':
      return t('partners.fault.opens-to-itself', { owner: sideName(tables, fault.edit.owner, language) });
    case 'contradiction':
      return t('partners.fault.contradiction', { edit: editName(fault.edit, words), earlier: editName(fault.earlier, words) });
    case 'duplicate':
    case 'no-effect':
      return t(`partners.fault.${fault.fault}`, { edit: editName(fault.edit, words) });
    case 'not-in-force':
      return t('partners.fault.not-in-force', { edit: editName(fault.edit, words), year });
  }
}
