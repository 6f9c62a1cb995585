import type { TFunction } from 'i18next';
import type { State } from '#url/state.ts';
import type { ReachGroup } from './reach-groups.ts';

/** Heading of a row by tier and settlement. */
export function reachGroupName(group: ReachGroup, state: State, t: TFunction): string {
  if (group.by === 'tier') return t(`tier.${group.tier}`);
  if (group.by === 'settlement') return t(`settlement.${group.settlement}`);
  if (group.by === 'all') return t('reach.all');
  return state.tier || state.settlement ? t('figures.selected') : t('figures.headline');
}

/** The row lies outside the tiers or settlements that are filtered. */
export function isOutside(group: ReachGroup, state: State): boolean {
  if (group.by === 'tier') return state.tier !== null && !state.tier.includes(group.tier);
  return group.by === 'settlement' && state.settlement !== null && !state.settlement.includes(group.settlement);
}
