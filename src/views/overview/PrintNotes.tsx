import { useTranslation } from 'react-i18next';
import { formatList } from '#ui/format-number.ts';
import { joinSentences } from '#ui/sentences.ts';
import { plainText, textParts } from '#ui/tagged-text.ts';
import type { State } from '#url/state.ts';
import { chipWords, saidKeys } from '#views/filters/chip-words.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './Print.module.css';

interface PrintNotesProps {
  readonly state: State;
}

/** So much of the data's hash tells versions apart; a link may hold it too. */
const shortHash = 12;

/** What a printed page must say by itself: settings in words, data, sources and link. */
export function PrintNotes({ state }: PrintNotesProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { url } = usePageState();
  const data = useData();
  const { id, hash, made, sources } = data.manifest;
  const settings = saidKeys(state).map((key) => plainText(textParts(chipWords[key](state, { tables: data, t, language }))));
  const publishers = new Set(
    sources.flatMap(({ publisher, licence }) => publisher.split('; ').map((one) => (licence.startsWith('CC') ? `${one} (${licence})` : one))),
  );
  return (
    <dl className={classes.notes}>
      <dt>{t('print.settings')}</dt>
      <dd>{settings.join(' · ')}</dd>
      <dt>{t('print.data')}</dt>
      <dd>{joinSentences(language, [t('print.dataMade', { id, version: hash.slice(0, shortHash), made }), t('print.modelled')])}</dd>
      <dt>{t('print.sources')}</dt>
      <dd>{formatList(language, [...publishers], (publisher) => publisher)}</dd>
      <dt>{t('print.link')}</dt>
      <dd className={classes.link}>{new URL(url, window.location.href).href}</dd>
    </dl>
  );
}
