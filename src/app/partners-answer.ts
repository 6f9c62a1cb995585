import { balances } from '#engine/partners/balance.ts';
import { reachOfCoalitions } from '#engine/partners/coalition-reach.ts';
import { joiningOrder, smallestCoalition } from '#engine/partners/coalitions.ts';
import { amountOf, cellsOf } from '#engine/partners/groups.ts';
import { combinations, demandByDepth } from '#engine/partners/overlap.ts';
import { partnersTable } from '#engine/partners/partners-table.ts';
import { playersOf } from '#engine/partners/players.ts';
import { plainText, textParts } from '#ui/tagged-text.ts';
import { limitInUnit } from '#url/limit.ts';
import { partnersQuestion, sharingQuestion } from '#url/questions.ts';
import { scenarioText } from '#url/scenario.ts';
import { groupFilter, groupRows } from '#views/partners/partners-groups.ts';
import { dealSentence, togetherOf, togetherSentence } from '#views/partners/partners-sentence.ts';
import { membersOf } from '#views/partners/player-names.ts';
import { noSharing, scenarioOf } from '#views/partners/scenario-of.ts';
import { targetPercent } from '#views/partners/target-percent.ts';
import type { AnswerInput } from './answer-input.ts';
import { createTranslations } from './i18n/i18n.ts';
import { partnersEn } from './i18n/partners-en.ts';
import { partnersZh } from './i18n/partners-zh.ts';

/** Combinations that are listed, the largest. */
const combinationsMost = 20;

/** What the Partners view shows: both sentences in both languages, the rows of `hinterland-partners.csv`, overlap, coalitions, and what sharing changes for each side. */
export async function partnersAnswer({ state, data, bindings }: AnswerInput): Promise<object> {
  const players = playersOf(data, state.year, state.net, state.players === 'alliances' ? data.alliances.alliance.values : []);
  const answer = await bindings.partners(partnersQuestion(state, players), 'now');
  const now = scenarioOf(state, data);
  const sharing = await bindings.sharing(sharingQuestion(state, noSharing, now.scenario), 'now');
  const filter = groupFilter(state);
  const total = amountOf(answer.total, 0, cellsOf(state.by, filter));
  const reach = reachOfCoalitions(answer, players.length, state.by, filter);
  const idsOf = (set: number) => membersOf(set, players).map(({ id }) => id);
  const smallest = smallestCoalition(reach, (targetPercent(state.target) / 100) * total);
  const sentences = (language: 'en' | 'zh') => {
    const telling = { state, tables: data, t: createTranslations(language, { en: partnersEn, zh: partnersZh }).t, language };
    return [togetherSentence(telling, players, answer), dealSentence(telling, now.scenario, sharing)].map((tagged) => plainText(textParts(tagged)));
  };
  const { header, rows } = partnersTable(players, answer, filter);
  const { largest, ...together } = togetherOf(state, players, answer);
  return {
    sentence: { en: sentences('en'), zh: sentences('zh') },
    headline: { measure: state.by, ...limitInUnit(state), ...together, largest: players[largest]?.id ?? null },
    total,
    partners: rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at]]))),
    depth: Array.from(demandByDepth(answer, state.by, filter)),
    combinations: combinations(answer, state.by, filter, 'amount')
      .slice(0, combinationsMost)
      .map(({ set, amount }) => ({ networks: idsOf(set), amount })),
    joining: joiningOrder(reach).map((step) => ({ networks: idsOf(step.set), reach: step.reach })),
    smallest: smallest && { target: targetPercent(state.target) / 100, networks: idsOf(smallest.set), reach: smallest.reach },
    scenario: { text: scenarioText.write(now.scenario), unread: now.unread, faults: now.faults },
    sharing: groupRows(state, data).map((group) => ({
      group: group.key,
      sides: balances(sharing, state.by, group.filter).map((balance, side) => ({ side: sharing.sides[side], ...balance })),
    })),
  };
}
