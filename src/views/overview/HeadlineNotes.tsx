import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatKm, type Language } from '#ui/format-number.ts';
import { joinSentences } from '#ui/sentences.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { type NamedTables, regionName } from '#views/words/names.ts';
import classes from './HeadlineBlock.module.css';

interface HeadlineNotesProps {
  readonly state: State;
}

/** What the sentence takes for granted: straight lines, or how hours are counted, and who belonged to the alliance. */
export function HeadlineNotes({ state }: HeadlineNotesProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const road = Math.round(state.km * state.detour * 10) / 10;
  return (
    <p className={classes.note}>
      {joinSentences(language, [
        state.h === null && t('note.straightLine', { km: formatKm(state.km), road: formatKm(road) }),
        state.h !== null && t('hours.note', { origin: sentFrom(state, data, t, language) }),
        state.h !== null && (state.terms || state.closed) && t('hours.changed'),
        !data.manifest.own && t('note.membership'),
      ])}
    </p>
  );
}

/** Where parcels start: the origin of Routes where the link holds one; a region by its name, else its id. */
function sentFrom({ from }: State, tables: NamedTables, t: TFunction, language: Language): string {
  if (from === null) return t('hours.origin');
  return /^\d{6}$/.test(from) ? regionName(tables, Number(from), language) : from;
}
