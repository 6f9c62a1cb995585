import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { regionName, wholeName } from '#views/words/names.ts';
import classes from './Breadcrumb.module.css';
import { regionSteps } from './region-steps.ts';

/** The way down from the country to the region that is listed, and back. */
export function Breadcrumb() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state } = usePageState();
  const data = useData();
  const steps = regionSteps(data, state.in);
  return (
    <nav aria-label={t('list.way')}>
      <ol className={classes.steps}>
        {steps.map(({ code, unit }, place) => {
          const name = code === null ? wholeName(data, t, language) : regionName(data, code, language);
          return (
            <li key={code}>
              {place === steps.length - 1 ? (
                <span aria-current="location">{name}</span>
              ) : (
                <Link to="/gaps" search={(search) => ({ ...search, in: code, unit: code === null ? null : unit, at: null })} resetScroll={false}>
                  {name}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
