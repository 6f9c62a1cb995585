import { reachOf } from '#engine/coverage/answer.ts';
import { plainText } from '#ui/tagged-text.ts';
import { limitInUnit } from '#url/limit.ts';
import { coverageQuestion } from '#url/questions.ts';
import { coverageRows } from '#views/overview/coverage-rows.ts';
import { headline } from '#views/overview/headline.ts';
import { headlineRange } from '#views/overview/headline-range.ts';
import type { AnswerInput } from './answer-input.ts';
import { createTranslations } from './i18n/i18n.ts';

/** What the Overview shows: the sentence in both languages, the headline with its range, and the rows of `hinterland-coverage.csv`. */
export async function coverageAnswer({ state, data, bindings }: AnswerInput): Promise<object> {
  const answer = await bindings.coverage(coverageQuestion(state), 'now');
  const [en, zh] = (['en', 'zh'] as const).map((language) => headline({ state, answer, tables: data, t: createTranslations(language).t, language }));
  const { reach } = en;
  const share = (covered: number) => (reach.total > 0 ? covered / reach.total : null);
  return {
    sentence: { en: plainText(en.parts), zh: plainText(zh.parts) },
    headline: {
      measure: state.by,
      ...limitInUnit(state),
      total: reach.total,
      before: { covered: reach.before, share: share(reach.before) },
      after: { covered: reach.after, share: share(reach.after) },
      uncovered: reach.total - reach.after,
      range: headlineRange(state, data.ranges),
    },
    all: reachOf(answer, state.by, () => true),
    coverage: coverageRows(state, answer),
  };
}
