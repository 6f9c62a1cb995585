import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useReader } from '#views/frame/reader.ts';
import classes from './MapTools.module.css';
import type { Ground } from './use-ground.ts';

interface GroundControlProps {
  readonly ground: Ground;
  /** Tiles of the service do not come. */
  readonly isFailing: boolean;
}

/** Chooses what lies below the areas, and says what a service learns, or that its tiles do not come. */
export const GroundControl = memo(function GroundControl({ ground: { choice, choose, services, service, fault }, isFailing }: GroundControlProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  return (
    <>
      <label className={classes.choice}>
        {t('ground.label')}
        <select className={classes.select} value={choice} onChange={(event) => choose(event.target.value)}>
          <option value="offline">{t('ground.offline')}</option>
          <option value="none">{t('ground.none')}</option>
          {services.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
      <span className={classes.note} role="status">
        {service && t(isFailing ? 'ground.failing' : 'ground.seen', { service: service.name[language], host: new URL(service.url).host })}
        {fault && t('ground.fault', { message: fault })}
      </span>
    </>
  );
});
