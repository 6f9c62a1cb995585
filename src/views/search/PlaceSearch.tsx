import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useDataSet } from '#queries/use-data-set.ts';
import { usePlaceSearch } from '#queries/use-place-search.ts';
import { useReader } from '#views/frame/reader.ts';
import { type FoundPlace, foundPlaces } from './found-places.ts';
import classes from './PlaceSearch.module.css';
import { SearchField } from './SearchField.tsx';

interface PlaceSearchProps {
  readonly field: RefObject<HTMLInputElement | null>;
  /** The reader waits for it: it takes the focus when it comes. */
  readonly takesFocus: boolean;
  /** The reader chose a place or left the field. */
  readonly onDone?: (() => void) | undefined;
}

const mostFinds = 12;

/** Finds any place by Chinese name, pinyin, initials or English name, and shows it on the map of the Overview. */
export function PlaceSearch({ field, takesFocus, onDone }: PlaceSearchProps) {
  const { language } = useReader();
  const navigate = useNavigate();
  const dataSet = useDataSet();
  const [text, setText] = useState('');
  const [isWanted, setIsWanted] = useState(false);
  const { data, error, isPlaceholderData, refetch } = usePlaceSearch(text, mostFinds, isWanted);
  const regions = dataSet.data?.regions;
  const places = useMemo(() => (data && regions ? foundPlaces(data, regions, language) : undefined), [data, regions, language]);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus, field]);
  const choose = ({ target }: FoundPlace) => {
    setText('');
    navigate({ to: '/', search: (search) => ({ ...search, ...target }), resetScroll: false });
    onDone?.();
  };
  // That nothing was found for the text before says nothing of this one.
  const shown = isPlaceholderData && places?.length === 0 ? undefined : places;
  const finds = dataSet.error ? { data: undefined, error: dataSet.error, refetch: dataSet.refetch } : { data: shown, error, isPlaceholderData, refetch };
  return (
    <search className={classes.search} onFocus={() => setIsWanted(true)}>
      <SearchField text={text} onText={setText} finds={finds} onChoose={choose} onLeave={onDone} field={field} />
    </search>
  );
}
