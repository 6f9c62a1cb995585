import { formatState } from '#url/format-state.ts';
import { knownState } from '#url/known-state.ts';
import { parseState } from '#url/parse-state.ts';
import { knownIds } from '#views/frame/known-ids.ts';
import { jobs } from '#worker/jobs.ts';
import type { ReadFile } from '#worker/load-data-set.ts';
import type { AnswerInput } from './answer-input.ts';
import { coverageAnswer } from './coverage-answer.ts';
import { gapsAnswer } from './gaps-answer.ts';
import { partnersAnswer } from './partners-answer.ts';
import { routesAnswer } from './routes-answer.ts';

const answers: Readonly<Record<string, (input: AnswerInput) => Promise<object>>> = {
  '/': coverageAnswer,
  '/gaps': gapsAnswer,
  '/partners': partnersAnswer,
  '/routes': routesAnswer,
};

/**
 * What the page at an address shows, as JSON.
 * @param address path and search, such as `/?tier=3,4&km=5`.
 * @throws Error with a sentence when no page with an answer has the path or the data cannot be read.
 */
export async function answerText(address: string, readFile: ReadFile): Promise<string> {
  const { pathname, search } = new URL(address, 'http://localhost');
  const answer = Object.hasOwn(answers, pathname) ? answers[pathname] : null;
  if (!answer) throw new Error(`There is no answer for "${pathname}"; wanted ${Object.keys(answers).join(' or ')} and its search, such as "/?tier=3,4&km=5".`);
  const { bindings } = jobs(() => ({ readFile, manifestFile: 'manifest.json' }));
  const data = await bindings.load({ manifestUrl: 'manifest.json' }, 'now');
  const parsed = parseState(search);
  const { state, ignored } = knownState(parsed.state, knownIds(data));
  return JSON.stringify(
    {
      data: `${data.manifest.id}@${data.manifest.hash}`,
      address: pathname + formatState(state),
      ignored: [...parsed.ignored, ...ignored],
      ...(await answer({ state, data, bindings })),
    },
    null,
    2,
  );
}
