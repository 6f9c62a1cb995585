import { Button, FileButton, NativeSelect } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Datum, datums } from '#import/checking/datum.ts';
import type { KeptBoundaries } from '#queries/kept-boundaries.ts';
import { formatCount } from '#ui/format-number.ts';
import { PopUp } from '#ui/PopUp.tsx';
import { QuietButton } from '#ui/QuietButton.tsx';
import { joinSentences } from '#ui/sentences.ts';
import { useReader } from '#views/frame/reader.ts';
import { refusalWords } from '#views/words/refusal-words.ts';
import { useOwnOutlines } from '../use-own-outlines.ts';
import classes from './BoundariesControl.module.css';
import type { BoundariesChoice } from './use-boundaries-choice.ts';

/** Chooses a file whose outlines take the place of the approximate ones, says what became of it, and lets it go. */
export const BoundariesControl = memo(function BoundariesControl({ choice }: { readonly choice: BoundariesChoice }) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { kept, choose, isReading, error, isLost, isOpen, open } = choice;
  const name = kept ? t('boundaries.openWith', { file: kept.boundaries.file }) : t('boundaries.open');
  return (
    <PopUp
      isOpen={isOpen}
      onClose={() => open(false)}
      label={name}
      position="top-start"
      width={320}
      hideDetached={false}
      className={classes.panel}
      button={(opener) => (
        <QuietButton {...opener} onClick={() => open(!isOpen)}>
          {name}
        </QuietButton>
      )}
    >
      <p>{t('boundaries.what')}</p>
      <FileButton accept=".json,.geojson,.topojson,.gz,application/json,application/geo+json" onChange={(file) => file && choose(file, null)}>
        {(props) => (
          <Button {...props} variant="default" size="xs">
            {t(kept ? 'boundaries.another' : 'boundaries.choose')}
          </Button>
        )}
      </FileButton>
      <div role="status">{isReading && t('boundaries.reading')}</div>
      {error && (
        <p className={classes.refused} role="alert">
          {joinSentences(language, [refusalWords(error, t), kept && t('boundaries.stays', { file: kept.boundaries.file })])}
        </p>
      )}
      {kept && <Kept kept={kept} choice={choice} />}
      {isLost && <p>{t('boundaries.lost')}</p>}
    </PopUp>
  );
});

function Kept({ kept: { file, boundaries }, choice: { choose, forget, isReading } }: { readonly kept: KeptBoundaries; readonly choice: BoundariesChoice }) {
  const { t } = useTranslation();
  const own = useOwnOutlines();
  const { datum, guess } = boundaries;
  return (
    <>
      {own && (
        <p>
          {t(own.matched === own.areas ? 'boundaries.foundAll' : 'boundaries.found', {
            file: boundaries.file,
            areas: formatCount(own.areas),
            matched: formatCount(own.matched),
          })}
        </p>
      )}
      <NativeSelect
        size="xs"
        label={t('boundaries.datum')}
        description={t(`boundaries.guess.${guess.by}`, { datum: t(`file.datums.${guess.datum}`) })}
        value={datum}
        disabled={isReading}
        data={datums.map((value) => ({ value, label: t(`file.datums.${value}`) }))}
        onChange={({ currentTarget }) => choose(file, currentTarget.value as Datum)}
      />
      <Button variant="default" size="xs" onClick={forget}>
        {t('boundaries.remove')}
      </Button>
    </>
  );
}
