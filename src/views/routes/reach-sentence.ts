import type { HoursReachAnswer } from '#engine/routing/parcels/answer.ts';
import { formatAmount, formatKm, formatShare } from '#ui/format-number.ts';
import { groupName } from '#views/words/group-name.ts';
import { regionName, viewName, wholeName } from '#views/words/names.ts';
import { amountEver, amountInAll, amountWithin, everyTier, usualLimit } from './reach-bands.ts';
import type { Telling } from './route-words.ts';

/** What is counted: exactly what is filtered, or everybody where nothing is. */
function groupOf({ state, tables, t, language }: Telling): string {
  if (state.tier || state.settlement) return groupName(state, tables, t, language);
  return state.in === null ? wholeName(tables, t, language) : regionName(tables, state.in, language);
}

/** Share within the limit with and without agreements, and who gets nothing. */
export function reachSentence(answer: HoursReachAnswer, from: string, telling: Telling): string {
  const { state, tables, t, language } = telling;
  const limit = state.h ?? usualLimit;
  const total = amountInAll(answer, 'asked', everyTier);
  const ever = amountEver(answer, 'asked', 'after', everyTier);
  // Files often hold points alone.
  if (tables.manifest?.own && ever === 0) return t('routes.reach.nowhere');
  const within = (side: 'before' | 'after') => amountWithin(answer, 'asked', side, limit, everyTier);
  const [before, after] = [within('before'), within('after')];
  const sentence = t('routes.reach.sentence', {
    origin: t('routes.reach.origin', { from }),
    share: formatShare(after, total, language),
    measure: t(`measureShort.${state.by}`),
    group: groupOf(telling),
    view: viewName(tables, state.as, t, language),
    limit: formatKm(limit),
  });
  const compared = state.with.length === 0 ? t('routes.reach.same') : t('routes.reach.without', { share: formatShare(before, total, language) });
  const never = total - ever;
  const cutOff = never > 0 ? t('routes.reach.cutOff', { amount: formatAmount(never, language) }) : '';
  return `${sentence}${compared}${cutOff}`;
}
