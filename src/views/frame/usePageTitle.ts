import { useTranslation } from 'react-i18next';
import { useTitle } from '#ui/useTitle.ts';
import { shortFilters } from '#views/words/short-filters.ts';
import { useData } from './loaded-data.ts';
import { usePageState } from './page-state.ts';
import { useReader } from './reader.ts';

/** Names the page by what is looked at and the view: `Guizhou, tier 4, rural · Overview · Hinterland`. */
export function usePageTitle(view: string): void {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state } = usePageState();
  const filters = shortFilters(state, useData(), t, language);
  useTitle([filters, view, t('product.name')].filter(Boolean).join(' · '));
}
