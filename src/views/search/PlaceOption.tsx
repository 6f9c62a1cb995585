import { Combobox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReader } from '#views/frame/reader.ts';
import type { FoundPlace } from './found-places.ts';
import classes from './PlaceOption.module.css';

interface PlaceOptionProps {
  readonly place: FoundPlace;
}

/** A find: its name, the name in the other language, its kind, and where it lies. */
export function PlaceOption({ place }: PlaceOptionProps) {
  const { t } = useTranslation();
  const otherLanguage = useReader().language === 'zh' ? 'en' : 'zh-CN';
  return (
    <Combobox.Option value={place.id} className={classes.place}>
      <span className={classes.name}>
        {place.name} {place.otherName && <span lang={otherLanguage}>{place.otherName}</span>}
      </span>
      <span className={classes.where}>
        {t(`search.level.${place.level}`)}
        {place.where && ` · ${place.where}`}
      </span>
    </Combobox.Option>
  );
}
