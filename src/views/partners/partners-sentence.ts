import type { TFunction } from 'i18next';
import { headlineFilter } from '#engine/coverage/answer.ts';
import type { PartnersAnswer, SharingAnswer } from '#engine/partners/answer.ts';
import { balances } from '#engine/partners/balance.ts';
import { amountOf, cellsOf } from '#engine/partners/groups.ts';
import type { Player, Scenario } from '#engine/partners/question.ts';
import { setAmounts } from '#engine/partners/set-amounts.ts';
import { formatAmount, formatList, formatShare, type Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { groupName } from '#views/words/group-name.ts';
import { limitText } from '#views/words/limit-words.ts';
import { agreementName, type NamedTables } from '#views/words/names.ts';
import { playerName, sideName } from './player-names.ts';

/** What the sentences of the page are made in: a language, with the names of the data. */
export interface Telling {
  readonly state: State;
  readonly tables: NamedTables;
  readonly t: TFunction;
  readonly language: Language;
}

/** What the players reach together and the largest reaches alone, in the headline group. */
export interface Together {
  /** Players with facilities that count. */
  readonly active: number;
  readonly total: number;
  readonly all: number;
  /** Place of the one that reaches most. */
  readonly largest: number;
  readonly alone: number;
}

export function togetherOf(state: State, players: readonly Player[], answer: PartnersAnswer): Together {
  const filter = headlineFilter({ tiers: state.tier, settlements: state.settlement });
  const reaches = players.map((_, player) => setAmounts(answer, 1 << player, state.by, filter).reach);
  const alone = Math.max(0, ...reaches);
  return {
    active: answer.facilities.filter((count) => count > 0).length,
    total: amountOf(answer.total, 0, cellsOf(state.by, filter)),
    all: setAmounts(answer, 2 ** players.length - 1, state.by, filter).reach,
    largest: Math.max(0, reaches.indexOf(alone)),
    alone,
  };
}

/** What sharing everything would come to: reach of all together beside that of the largest. Roles: `before`, `after`, `remaining`. */
export function togetherSentence({ state, tables, t, language }: Telling, players: readonly Player[], answer: PartnersAnswer): string {
  const { active, total, all, largest, alone } = togetherOf(state, players, answer);
  const group = groupName(state, tables, t, language);
  if (!(total > 0)) return t('headline.empty', { measure: t(`measureShort.${state.by}`), group });
  if (active === 0) return t('partners.sentence.nobody', { year: state.year });
  const words = { group, limit: limitText(state, t), measure: t(`measureShort.${state.by}`), largest: playerName(tables, players[largest], language) };
  const own = formatShare(alone, total, language);
  const said =
    active === 1
      ? t('partners.sentence.one', { ...words, own, year: state.year })
      : t(state.h === null ? 'partners.sentence.together' : 'partners.sentence.each', {
          ...words,
          own,
          networks: active,
          share: formatShare(all, total, language),
        });
  return said + t('partners.sentence.out', { amount: t(`chart.amount.${state.by}`, { amount: formatAmount(total - all, language) }) });
}

/** The name of a scenario: its agreements, and whether it has edits of one's own. */
export function scenarioName({ base, edits }: Scenario, { tables, t, language }: Pick<Telling, 'tables' | 't' | 'language'>): string {
  const names = [...base.map((id) => agreementName(tables, id, language)), ...(edits.length > 0 ? [t('partners.scenario.own')] : [])];
  return names.length > 0 ? formatList(language, names, (name) => name) : t('partners.scenario.none');
}

/** Sides with the one whose view is taken first. */
export function sidesInOrder({ sides }: SharingAnswer, as: string): string[] {
  return [...sides.filter((side) => side === as), ...sides.filter((side) => side !== as)];
}

/** What the first two sides gain and give in the headline group. */
export function dealSentence(telling: Telling, scenario: Scenario, answer: SharingAnswer): string {
  const { state, tables, t, language } = telling;
  const under = scenarioName(scenario, telling);
  if (answer.sides.length === 0) return t('partners.deal.nobody', { scenario: under, year: state.year });
  const all = balances(answer, state.by, headlineFilter({ tiers: state.tier, settlements: state.settlement }));
  const amount = (value: number) => formatAmount(value, language);
  const each = sidesInOrder(answer, state.as)
    .slice(0, 2)
    .map((side) => {
      const { gains, gives } = all[answer.sides.indexOf(side)];
      return t('partners.deal.side', { side: sideName(tables, side, language), gains: amount(gains), gives: amount(gives) });
    });
  return t('partners.deal.under', {
    scenario: under,
    group: groupName(state, tables, t, language),
    measure: t(`measureShort.${state.by}`),
    sides: each.join(t('partners.deal.join')),
  });
}
