import { useTranslation } from 'react-i18next';
import { formatKm } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import classes from './HeadlineBlock.module.css';

interface HeadlineNotesProps {
  readonly state: State;
}

/** What the sentence takes for granted: straight lines, and who belonged to the alliance. */
export function HeadlineNotes({ state }: HeadlineNotesProps) {
  const { t } = useTranslation();
  const { manifest } = useData();
  const road = Math.round(state.km * state.detour * 10) / 10;
  return (
    <p className={classes.note}>
      {t('note.straightLine', { km: formatKm(state.km), road: formatKm(road) })} {!manifest.own && t('note.membership')}
    </p>
  );
}
