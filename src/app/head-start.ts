import { packedValue } from '#queries/packed-value.ts';
import { knownState } from '#url/known-state.ts';
import { parseState } from '#url/parse-state.ts';
import { areaQuestion, coverageQuestion } from '#url/questions.ts';
import { knownIds } from '#views/frame/known-ids.ts';
import { drawnUnit, mapPosition, wideMap } from '#views/overview/map-view.ts';
import { jobs } from '#worker/jobs.ts';
import type { ReadFile } from '#worker/load-data-set.ts';
import type { HeadStart } from '#worker/protocol.ts';

/**
 * What the Overview asks at the link `/`, worked out when the page is built: the page shows it while the worker has not read the tables yet.
 * @param readFile reads the files of the shipped data set.
 */
export async function headStart(readFile: ReadFile): Promise<Uint8Array<ArrayBuffer>> {
  const { bindings } = jobs(() => ({ readFile, manifestFile: 'manifest.json' }));
  const summary = await bindings.load({ manifestUrl: 'manifest.json' }, 'now');
  const { state } = knownState(parseState('').state, knownIds(summary));
  const coverage = coverageQuestion(state);
  const areas = areaQuestion(state, drawnUnit(state, mapPosition(state, summary, wideMap)));
  const gaps = areaQuestion(state, 'prefecture');
  return packedValue({
    summary,
    answers: [
      { job: 'coverage', question: coverage, answer: await bindings.coverage(coverage, 'now') },
      { job: 'areas', question: areas, answer: await bindings.areas(areas, 'now') },
      { job: 'gaps', question: gaps, answer: await bindings.gaps(gaps, 'now') },
    ],
  } satisfies HeadStart);
}
