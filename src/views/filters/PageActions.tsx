import { useTranslation } from 'react-i18next';
import { CopyButton } from '#ui/CopyButton.tsx';
import { QuietButton } from '#ui/QuietButton.tsx';
import { pageLink } from '#url/page-link.ts';
import { usePageState } from '#views/frame/page-state.ts';
import classes from './PageActions.module.css';
import { ResetButton } from './ResetButton.tsx';

interface PageActionsProps {
  readonly onPrint: () => void;
}

/** What to do with the page as it is set: send it, print it, start over. */
export function PageActions({ onPrint }: PageActionsProps) {
  const { t } = useTranslation();
  const { state } = usePageState();
  return (
    <div className={classes.actions}>
      <CopyButton label={t('take.copyLink')} text={() => pageLink(state)} />
      <QuietButton onClick={onPrint}>{t('take.print')}</QuietButton>
      <ResetButton />
    </div>
  );
}
