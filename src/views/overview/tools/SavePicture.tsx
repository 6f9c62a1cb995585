import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '#queries/save-file.ts';
import { QuietButton } from '#ui/QuietButton.tsx';
import { plainText, textParts } from '#ui/tagged-text.ts';
import { chipWords, filterKeys } from '#views/filters/chip-words.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { regionName } from '#views/words/names.ts';
import { chartSource } from '../chart-words.ts';

interface SavePictureProps {
  /** Holds the map and its legend. */
  readonly view: RefObject<HTMLElement | null>;
  /** What the colours say. */
  readonly legend: string;
}

type Saved = { readonly how: 'working' | 'saved' } | { readonly how: 'failed'; readonly message: string };

const file = 'hinterland-map.png';

/** Saves the map as it is seen, with all that a reader of the picture must know. */
export function SavePicture({ view, legend }: SavePictureProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, url } = usePageState();
  const data = useData();
  const [saved, setSaved] = useState<Saved | null>(null);

  const words = () => ({
    title: t('picture.title', {
      place: state.in === null ? t('headline.wholeCountry') : regionName(data, state.in, language),
      legend,
      year: state.year,
    }),
    settings: filterKeys.map((key) => plainText(textParts(chipWords[key](state, { tables: data, t, language })))).join(' · '),
    notes: [
      chartSource(data, t, language),
      // What the map says of its own sources, also those of a tile service.
      view.current?.querySelector('.leaflet-control-attribution')?.textContent ?? '',
      new URL(url, window.location.href).href,
    ],
  });
  const save = async () => {
    if (!view.current) return;
    setSaved({ how: 'working' });
    try {
      const { mapPng } = await import('./map-png.ts');
      saveFile(await mapPng(view.current, words()), file);
      setSaved({ how: 'saved' });
    } catch (error) {
      setSaved({ how: 'failed', message: (error as Error).message });
    }
  };
  return (
    <>
      <QuietButton onClick={save} loading={saved?.how === 'working'}>
        {t('picture.save')}
      </QuietButton>
      <span role="status">
        {saved?.how === 'working' && t('picture.working')}
        {saved?.how === 'saved' && t('picture.saved', { file })}
        {saved?.how === 'failed' && t('chart.failed', { message: saved.message })}
      </span>
    </>
  );
}
