import { useTranslation } from 'react-i18next';
import type { Measure } from '#columns/vocabulary.ts';
import { placeRadius, placeUnit } from '#map/paint/place-painter.ts';
import { formatAmount } from '#ui/format-number.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './PlaceKey.module.css';

interface PlaceKeyProps {
  readonly measure: Measure;
}

/** The legend's part about places: how large a circle is for how much. */
export function PlaceKey({ measure }: PlaceKeyProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const amounts = [placeUnit[measure] / 10, placeUnit[measure]];
  return (
    <div className={classes.key}>
      {t(`place.key.${measure}`)}
      {amounts.map((amount) => {
        const radius = placeRadius(amount, measure);
        const side = 2 * radius + 2;
        return (
          <span key={amount} className={classes.size}>
            <svg
              width={side}
              height={side}
              viewBox={`0 0 ${side} ${side}`}
              fill="currentColor"
              fillOpacity="0.2"
              stroke="currentColor"
              strokeWidth="1.5"
              aria-hidden
            >
              <circle cx={side / 2} cy={side / 2} r={radius} />
            </svg>
            {formatAmount(amount, language)}
          </span>
        );
      })}
    </div>
  );
}
