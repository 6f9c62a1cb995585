import { useTranslation } from 'react-i18next';
import { QuietButton } from '#ui/QuietButton.tsx';
import { usePageState } from '#views/frame/page-state.ts';
import { bandWords } from './figure-settings.ts';
import classes from './SelectionNote.module.css';

/** What was chosen in one chart and filters the others, and the way back. Map and list are not filtered by it, and it says so. */
export function SelectionNote() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const { between, depth } = state;
  if (between === null && depth === null) return null;
  const band = between && bandWords(state, between, t);
  const networks = depth !== null && t(`selection.depth.${depth}`);
  return (
    <div className={classes.note}>
      {t('selection.title')}
      <ul>
        {band && (
          <li>
            {band}{' '}
            <QuietButton aria-label={t('selection.removeOne', { what: band })} onClick={() => change({ between: null })}>
              {t('selection.remove')}
            </QuietButton>
          </li>
        )}
        {networks && (
          <li>
            {networks}{' '}
            <QuietButton aria-label={t('selection.removeOne', { what: networks })} onClick={() => change({ depth: null })}>
              {t('selection.remove')}
            </QuietButton>
          </li>
        )}
      </ul>
    </div>
  );
}
