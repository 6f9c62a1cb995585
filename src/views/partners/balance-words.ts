import type { TFunction } from 'i18next';
import type { Balance } from '#engine/partners/balance.ts';

/** Gains between these shares of gains and gives count as balanced: within a tenth of even. */
const balanced = [0.45, 0.55] as const;

/** How even a deal is for a side, in a word. */
export function verdict({ gains, gives, share }: Balance, t: TFunction): string {
  if (gains === 0 && gives === 0) return t('partners.verdict.nothing');
  if (share === null) return t('partners.verdict.loses');
  if (share === 1) return t('partners.verdict.onlyGains');
  if (share === 0) return t('partners.verdict.onlyGives');
  if (share >= balanced[0] && share <= balanced[1]) return t('partners.verdict.balanced');
  return t(share > balanced[1] ? 'partners.verdict.gainsMore' : 'partners.verdict.givesMore');
}
