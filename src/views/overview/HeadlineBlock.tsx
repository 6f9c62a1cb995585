import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageAnswer } from '#engine/coverage/answer.ts';
import { pageLink } from '#url/page-link.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { basisWords } from '#views/words/basis-words.ts';
import { countedPlace } from '#views/words/counted-place.ts';
import { SentenceMarks } from '#views/words/SentenceMarks.tsx';
import classes from './HeadlineBlock.module.css';
import { headline } from './headline.ts';
import { headlineRange, rangeWords } from './headline-range.ts';
import { sentenceText } from './sentence-text.ts';

interface HeadlineBlockProps {
  readonly state: State;
  readonly answer: CoverageAnswer;
}

/** The sentence, what its numbers are of, and how far they can be trusted. */
export const HeadlineBlock = memo(function HeadlineBlock({ state, answer }: HeadlineBlockProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { parts, reach } = headline({ state, answer, tables: data, t, language });
  const range = headlineRange(state, data.ranges);
  const rangeText = range ? rangeWords(range, t, language) : t(data.manifest.own ? 'range.own' : data.ranges.rows > 0 ? 'range.defaultOnly' : 'range.missing');
  const place = countedPlace(state, data, t, language);
  return (
    <>
      <p className={classes.eyebrow}>{t('headline.eyebrow', { place, year: state.year, basis: basisWords(state, data, t) })}</p>
      <h1 className={classes.sentence} aria-live="polite">
        {parts.map(({ text, role }, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no identity but their place
          <span key={position} data-role={role}>
            {text}
          </span>
        ))}
      </h1>
      {reach.total > 0 && (
        <SentenceMarks
          how={{ to: 'method-range', what: t('how.range') }}
          range={rangeText}
          text={() => sentenceText({ parts, range: rangeText, manifest: data.manifest, link: pageLink(state) }, t)}
        />
      )}
    </>
  );
});
