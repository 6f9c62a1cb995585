import { useTranslation } from 'react-i18next';
import { positions } from '#columns/vocabulary.ts';
import type { AreaDetails } from '#engine/coverage/area-details.ts';
import { formatShare } from '#ui/format-number.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './Card.module.css';

interface PositionNoteProps {
  readonly details: Pick<AreaDetails, 'peopleByPosition'>;
}

/** How many of the people counted live in places whose own position is known. */
export function PositionNote({ details: { peopleByPosition } }: PositionNoteProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const people = peopleByPosition.reduce((sum, amount) => sum + amount, 0);
  if (people === 0) return null;
  return <p className={classes.note}>{t('card.positions', { share: formatShare(peopleByPosition[positions.indexOf('geonames')], people, language) })}</p>;
}
