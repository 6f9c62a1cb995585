import { reachOf } from '#engine/coverage/answer.ts';
import { plainText } from '#ui/tagged-text.ts';
import { formatState } from '#url/format-state.ts';
import { knownState } from '#url/known-state.ts';
import { parseState } from '#url/parse-state.ts';
import { coverageQuestion } from '#url/questions.ts';
import { knownIds } from '#views/frame/known-ids.ts';
import { coverageRows } from '#views/overview/coverage-rows.ts';
import { headline } from '#views/overview/headline.ts';
import { headlineRange } from '#views/overview/headline-range.ts';
import { jobs } from '#worker/jobs.ts';
import type { ReadFile } from '#worker/load-data-set.ts';
import { createTranslations } from './i18n/i18n.ts';

/**
 * What the Overview at an address shows, as JSON: the sentence in both languages, the headline with its range, and the
 * rows of `hinterland-coverage.csv`.
 * @param address path and search, such as `/?tier=3,4&km=5`.
 * @throws Error with a sentence when the path is not the Overview's or the data cannot be read.
 */
export async function coverageAnswerText(address: string, readFile: ReadFile): Promise<string> {
  const { pathname, search } = new URL(address, 'http://localhost');
  if (pathname !== '/') throw new Error(`There is no answer for "${pathname}"; wanted "/" or "/gaps" and its search, such as "/?tier=3,4&km=5".`);
  const { bindings } = jobs(() => ({ readFile, manifestFile: 'manifest.json' }));
  const data = await bindings.load({ manifestUrl: 'manifest.json' }, 'now');
  const parsed = parseState(search);
  const { state, ignored } = knownState(parsed.state, knownIds(data));
  const answer = await bindings.coverage(coverageQuestion(state), 'now');
  const [en, zh] = (['en', 'zh'] as const).map((language) => headline({ state, answer, tables: data, t: createTranslations(language).t, language }));
  const { reach } = en;
  const share = (covered: number) => (reach.total > 0 ? covered / reach.total : null);
  return JSON.stringify(
    {
      data: `${data.manifest.id}@${data.manifest.hash}`,
      address: `/${formatState(state)}`,
      ignored: [...parsed.ignored, ...ignored],
      sentence: { en: plainText(en.parts), zh: plainText(zh.parts) },
      headline: {
        measure: state.by,
        km: state.km,
        total: reach.total,
        before: { covered: reach.before, share: share(reach.before) },
        after: { covered: reach.after, share: share(reach.after) },
        uncovered: reach.total - reach.after,
        range: headlineRange(state, data.ranges),
      },
      all: reachOf(answer, state.by, () => true),
      coverage: coverageRows(state, answer),
    },
    null,
    2,
  );
}
