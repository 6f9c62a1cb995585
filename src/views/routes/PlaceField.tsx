import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaceSearch } from '#queries/use-place-search.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { foundPlaces } from '#views/search/found-places.ts';
import { SearchField } from '#views/search/SearchField.tsx';

interface PlaceFieldProps {
  readonly label: string;
  readonly onChoose: (code: number) => void;
}

const mostFinds = 12;

/** Chooses a region or township by name. */
export function PlaceField({ label, onChoose }: PlaceFieldProps) {
  const { language } = useReader();
  const { regions } = useData();
  const field = useRef<HTMLInputElement>(null);
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isWanted, setIsWanted] = useState(false);
  const { data, error, isPlaceholderData, refetch } = usePlaceSearch(text, mostFinds, isWanted);
  const places = useMemo(() => data && foundPlaces(data, regions, language), [data, regions, language]);
  // That nothing was found for the text before says nothing of this one.
  const shown = isPlaceholderData && places?.length === 0 ? undefined : places;
  return (
    <search aria-label={label} onFocus={() => setIsWanted(true)}>
      <SearchField
        text={text}
        onText={setText}
        finds={{ data: shown, error, isPlaceholderData, refetch }}
        onChoose={({ code }) => {
          setText('');
          onChoose(code);
        }}
        field={field}
        words={{ label, hint: t('search.hint') }}
      />
    </search>
  );
}
