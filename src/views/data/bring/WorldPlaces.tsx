import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileJob } from '#import/protocol.ts';
import { useCountries, useOutsideChina, usePlacesFile } from '#queries/use-import.ts';
import { CheckList, toggled } from '#ui/CheckList.tsx';
import { formatCount } from '#ui/format-number.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './Bring.module.css';
import { RefusalText } from './RefusalText.tsx';

/** Countries with so large a share of the facilities are ticked; below it may be points beside a border. */
const leastShare = 0.01;
const distances = [25, 50, 100, 200] as const;

interface WorldPlacesProps {
  readonly jobs: readonly FileJob[];
  /** Takes the chosen places as a file of demand. */
  readonly onFile: (file: File) => void;
}

/** Offers places of the world as demand where facilities lie outside China; the list is fetched when it is asked for. */
export function WorldPlaces({ jobs, onFile }: WorldPlacesProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const [isWanted, setWanted] = useState(false);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [withinKm, setWithin] = useState<number | null>(null);
  const outside = useOutsideChina(jobs);
  const countries = useCountries(jobs, isWanted);
  const places = usePlacesFile(onFile);
  if (!outside.data || outside.data.outside === 0) return null;

  const all = countries.data ?? [];
  const looked = all.reduce((sum, { points }) => sum + points, 0);
  const picked = chosen ?? all.filter(({ points }) => points > looked * leastShare).map(({ code }) => code);
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const nameOf = (code: string) => names.of(code) ?? code;
  const others = all
    .filter(({ code, points }) => points === 0 && !picked.includes(code))
    .sort((a, b) => nameOf(a.code).localeCompare(nameOf(b.code), language));
  const count = all.filter(({ code }) => picked.includes(code)).reduce((sum, country) => sum + country.places, 0);
  return (
    <div className={classes.offer}>
      <p>{t('bring.outside', { outside: formatCount(outside.data.outside), facilities: formatCount(outside.data.facilities) })}</p>
      {!isWanted && (
        <Button variant="default" size="xs" onClick={() => setWanted(true)}>
          {t('bring.worldPlaces')}
        </Button>
      )}
      {isWanted && countries.isPending && <p role="status">{t('bring.worldLoading')}</p>}
      {countries.data && (
        <>
          <p className={classes.hint}>{t('bring.worldIntro')}</p>
          <CheckList
            label={t('bring.countries')}
            hint={t('bring.countriesNone')}
            options={all
              .filter(({ code, points }) => points > 0 || picked.includes(code))
              .sort((a, b) => b.points - a.points)
              .map(({ code, places: number, people }) => ({
                value: code,
                label: t('bring.country', { name: nameOf(code), places: formatCount(number), people: formatCount(people) }),
              }))}
            chosen={picked}
            onToggle={(code) => setChosen(toggled(picked, code) ?? [])}
          />
          <div className={classes.choices}>
            <NativeSelect
              size="xs"
              label={t('bring.countryMore')}
              value=""
              data={[{ value: '', label: t('bring.noColumn') }, ...others.map(({ code }) => ({ value: code, label: nameOf(code) }))]}
              onChange={({ currentTarget }) => setChosen([...picked, currentTarget.value])}
            />
            <NativeSelect
              size="xs"
              label={t('bring.placesNear')}
              value={withinKm ?? ''}
              data={[{ value: '', label: t('bring.placesAll') }, ...distances.map((km) => ({ value: String(km), label: t('bring.placesWithin', { km }) }))]}
              onChange={({ currentTarget }) => setWithin(currentTarget.value === '' ? null : Number(currentTarget.value))}
            />
            <Button
              size="xs"
              disabled={picked.length === 0 || places.isPending}
              onClick={() => places.mutate({ jobs, choice: { countries: picked, withinKm, language } })}
            >
              {withinKm === null ? t('bring.placesUse', { places: formatCount(count) }) : t('bring.placesUseNear')}
            </Button>
          </div>
        </>
      )}
      {(countries.error ?? places.error) && <RefusalText error={(countries.error ?? places.error) as Error} />}
    </div>
  );
}
