import { tiers } from '#columns/vocabulary.ts';
import { plainText, textParts } from '#ui/tagged-text.ts';
import { hoursReachQuestion, routesQuestion } from '#url/questions.ts';
import { amountEver, amountInAll, amountWithin, askedBands, usualLimit } from '#views/routes/reach-bands.ts';
import { reachSentence } from '#views/routes/reach-sentence.ts';
import { originName, pathSentence } from '#views/routes/route-words.ts';
import { routesTable } from '#views/routes/routes-table.ts';
import type { AnswerInput } from './answer-input.ts';
import { createTranslations } from './i18n/i18n.ts';
import { routesEn } from './i18n/routes-en.ts';
import { routesZh } from './i18n/routes-zh.ts';

/** What the Routes view shows: the sentences in both languages, the paths with the rows of `hinterland-routes.csv`, reach in hours by tier, and what closing does. */
export async function routesAnswer({ state, data, bindings }: AnswerInput): Promise<object> {
  const limit = state.h ?? usualLimit;
  const asked = routesQuestion(state);
  const routes = asked && (await bindings.routes(asked, 'now'));
  const reach = await bindings.hoursReach(hoursReachQuestion(state, askedBands(state), limit, 'province'), 'now');
  const sentences = (language: 'en' | 'zh') => {
    const telling = { state, tables: data, t: createTranslations(language, { en: routesEn, zh: routesZh }).t, language };
    const tagged = [...(routes ? [pathSentence(routes, telling)] : []), reachSentence(reach, originName(routes ?? undefined, telling), telling)];
    return tagged.map((sentence) => plainText(textParts(sentence)));
  };
  const side = (which: 'before' | 'after', codes: readonly number[]) => ({
    within: Object.fromEntries(reach.bands.slice(0, -1).map((hours) => [hours, amountWithin(reach, 'asked', which, hours, codes)])),
    ever: amountEver(reach, 'asked', which, codes),
  });
  const table = routes && routesTable(routes, state.with);
  return {
    sentence: { en: sentences('en'), zh: sentences('zh') },
    paths: routes && {
      problem: routes.problem,
      paths: routes.paths.map(({ hours, cost, handOffs }) => ({ hours, cost, handOffs })),
      without: { problem: routes.without.problem, paths: routes.without.paths.map(({ hours, cost, handOffs }) => ({ hours, cost, handOffs })) },
      runnersUp: routes.runnersUp,
      legs: table?.rows.map((cells) => Object.fromEntries(table.header.map((column, at) => [column, cells[at]]))),
    },
    reach: {
      measure: state.by,
      h: limit,
      meanHours: { before: reach.meanBefore, after: reach.meanAfter },
      tiers: tiers.flatMap((tier, code) =>
        reach.total[code] > 0 ? [{ tier, total: amountInAll(reach, 'asked', [code]), before: side('before', [code]), after: side('after', [code]) }] : [],
      ),
    },
    closed: reach.broken && {
      late: reach.broken.late,
      lateHours: reach.broken.late > 0 ? reach.broken.lateHours : null,
      cutOff: reach.broken.cutOff,
      unknown: reach.broken.unknownClosed,
    },
  };
}
