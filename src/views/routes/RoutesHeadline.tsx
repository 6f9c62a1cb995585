import { useTranslation } from 'react-i18next';
import type { HoursReachAnswer } from '#engine/routing/parcels/answer.ts';
import { plainText, textParts } from '#ui/tagged-text.ts';
import { pageLink } from '#url/page-link.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { SentenceMarks } from '#views/words/SentenceMarks.tsx';
import type { NamedRoutes } from '#worker/protocol.ts';
import { reachSentence } from './reach-sentence.ts';
import { originName, pathSentence } from './route-words.ts';
import { Sentence } from './Sentence.tsx';

interface RoutesHeadlineProps {
  readonly state: State;
  readonly routes: NamedRoutes | undefined;
  readonly reach: HoursReachAnswer | undefined;
}

/** How the parcel asked about travels, and who a parcel reaches within the limit. */
export function RoutesHeadline({ state, routes, reach }: RoutesHeadlineProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const telling = { state, tables: data, t, language };
  const sentences = [routes && pathSentence(routes, telling), reach && reachSentence(reach, originName(routes, telling), telling)].filter(
    (sentence) => sentence !== undefined,
  );
  return (
    <>
      {sentences.map((sentence, at) => (
        <Sentence key={at === 0 ? 'first' : 'second'} tagged={sentence} isFirst={at === 0} />
      ))}
      <SentenceMarks
        how={{ to: 'method-hours', what: t('routes.reach.title') }}
        always
        text={() => [...sentences.map((tagged) => plainText(textParts(tagged))), pageLink(state)].join('\n')}
      />
    </>
  );
}
