import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaceSearch } from '#queries/use-place-search.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { type FoundPlace, foundPlaces } from '#views/search/found-places.ts';
import { SearchField } from '#views/search/SearchField.tsx';

/** Townships among them are left out: a region of the data is a province, prefecture or county. */
const mostFinds = 24;

/** Any region as the other side of a comparison, found by name. */
export function CompareRegion() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, change } = usePageState();
  const { regions } = useData();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { data, error, isPlaceholderData, refetch } = usePlaceSearch(text, mostFinds, text !== '');
  const found = useMemo(
    () => data && foundPlaces(data, regions, language).filter(({ level, target }) => level !== 'township' && target.in !== state.in),
    [data, regions, language, state.in],
  );
  const choose = ({ target }: FoundPlace) => {
    setText('');
    if (target.in !== null) change({ compare: { in: target.in } });
  };
  return (
    <SearchField
      text={text}
      onText={setText}
      finds={{ data: found, error, isPlaceholderData, refetch }}
      onChoose={choose}
      field={field}
      words={{ label: t('compare.region'), hint: t('compare.region') }}
    />
  );
}
