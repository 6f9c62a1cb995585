import { useTranslation } from 'react-i18next';
import { shareBreaks, shareColours } from '#map/scale.ts';
import { withPercentSign } from '#ui/format-number.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './MethodPart.module.css';

/** The colour of each class of shares, with its bounds. */
export function ColourClasses() {
  const { t } = useTranslation();
  const { language, scheme } = useReader();
  const percent = (share: number) => String(Math.round(share * 100));
  return (
    <ul className={classes.classes} aria-label={t('method.map.caption')}>
      {shareBreaks.map((from, place) => (
        <li key={from}>
          <span className={classes.colour} style={{ background: shareColours[scheme][place] }} />
          {withPercentSign(`${percent(from)}–${percent(shareBreaks[place + 1] ?? 1)}`, language)}
        </li>
      ))}
    </ul>
  );
}
