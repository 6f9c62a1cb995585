import { useTranslation } from 'react-i18next';
import { formatCount, formatList } from '#ui/format-number.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { regionName } from '#views/words/names.ts';
import classes from './Card.module.css';

interface CountiesNoteProps {
  /** Rows in `regions`, most people first; a hexagon is named by the first. */
  readonly county: Int32Array;
  /** A hexagon, which counties share. */
  readonly shared: boolean;
}

/** Which counties share a hexagon, or how many a region has. */
export function CountiesNote({ county, shared }: CountiesNoteProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  if (county.length < 2) return null;
  const names = formatList(language, [...county.subarray(1)], (row) => regionName(data, data.regions.code[row], language));
  return <p className={classes.note}>{shared ? t('card.alsoIn', { regions: names }) : t('card.counties', { number: formatCount(county.length) })}</p>;
}
