import type { TFunction } from 'i18next';
import { formatList, type Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { countedPlace } from './counted-place.ts';
import type { NamedTables } from './names.ts';

type GroupState = Pick<State, 'tier' | 'settlement' | 'in' | 'area'>;

/** Names exactly the demand that the sentence speaks of: what is filtered, or the headline group where nothing is. */
export function groupName(state: GroupState, tables: NamedTables, t: TFunction, language: Language): string {
  const group = tierAndSettlementName(state, t, language);
  return state.in === null && state.area === null ? group : t('group.region', { group, region: countedPlace(state, tables, t, language) });
}

function tierAndSettlementName(state: GroupState, t: TFunction, language: Language): string {
  const ofTiers = state.tier && tierGroupName(state.tier, t, language);
  const settlements = state.settlement && formatList(language, state.settlement, (settlement) => t(`group.${settlement}`));
  if (ofTiers && settlements) return t('group.both', { settlements, tiers: ofTiers });
  return ofTiers ?? settlements ?? t('group.headline');
}

function tierGroupName(selected: NonNullable<State['tier']>, t: TFunction, language: Language): string {
  if (selected.length === 1 && selected[0] === 'none') return t('group.unlisted');
  return t('group.tiers', { tiers: formatList(language, selected, (tier) => t(`tierShort.${tier}`)) });
}
