import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharingAnswer } from '#engine/partners/answer.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { plainText, textParts } from '#ui/tagged-text.ts';
import type { Answered } from '#ui/useAnswered.ts';
import { pageLink } from '#url/page-link.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { basisWords } from '#views/words/basis-words.ts';
import { countedPlace } from '#views/words/counted-place.ts';
import { SentenceMarks } from '#views/words/SentenceMarks.tsx';
import { DuplicatesNote } from './DuplicatesNote.tsx';
import classes from './PartnersHeadline.module.css';
import type { PartnersProps } from './partners-props.ts';
import { dealSentence, togetherSentence } from './partners-sentence.ts';
import type { ScenarioNow } from './scenario-of.ts';

interface PartnersHeadlineProps extends PartnersProps {
  /** Undefined before its first answer. */
  readonly deal: Answered<{ readonly state: PartnersProps['state']; readonly now: ScenarioNow }, SharingAnswer> | undefined;
  /** Why there is none to the question of now. */
  readonly failure: Error | null;
  readonly onRetry: () => unknown;
}

/** What all together reach, and what the sharing that is looked at gives each side. */
export const PartnersHeadline = memo(function PartnersHeadline({ state, players, answer, deal, failure, onRetry }: PartnersHeadlineProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const telling = { tables: data, t, language };
  const parts = textParts(togetherSentence({ state, ...telling }, players, answer));
  const dealParts = deal && textParts(dealSentence({ state: deal.question.state, ...telling }, deal.question.now.scenario, deal.answer));
  const place = countedPlace(state, data, t, language);
  const spans = (all: typeof parts) =>
    all.map(({ text, role }, position) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no identity but their place
      <span key={position} data-role={role}>
        {text}
      </span>
    ));
  return (
    <>
      <p className={classes.eyebrow}>{t('headline.eyebrow', { place, year: state.year, basis: basisWords(state, data, t) })}</p>
      <DuplicatesNote className={classes.eyebrow} />
      <h1 className={classes.sentence} aria-live="polite">
        {spans(parts)}
      </h1>
      {failure ? (
        <AnswerState query={{ data: undefined, error: failure, refetch: onRetry }} loading={t('partners.deal.loading')} empty={t('map.empty')}>
          {() => null}
        </AnswerState>
      ) : (
        <p className={classes.deal} aria-live="polite">
          {dealParts ? spans(dealParts) : t('partners.deal.loading')}
        </p>
      )}
      {state.h !== null && <p className={classes.note}>{t('partners.inHours')}</p>}
      <SentenceMarks
        how={{ to: 'method-partners', what: t('partners.how.shares') }}
        text={() => [plainText(parts), plainText(failure ? [] : (dealParts ?? [])), pageLink(state)].join('\n')}
      />
    </>
  );
});
