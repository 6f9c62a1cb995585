import { useTranslation } from 'react-i18next';
import { gapOrder, gapQuestion } from '#url/questions.ts';
import { DownloadButton } from '#views/frame/DownloadButton.tsx';
import { usePageState } from '#views/frame/page-state.ts';
import { ExcelButton } from './ExcelButton.tsx';
import { ReproduceButtons } from './ReproduceButtons.tsx';
import classes from './TakeAway.module.css';

interface TakeAwayProps {
  /** What the list is searched for. */
  readonly text: string;
}

/** The list as a file, and the settings as one that opens again. */
export function TakeAway({ text }: TakeAwayProps) {
  const { t } = useTranslation();
  const { state } = usePageState();
  const question = () => ({ ...gapQuestion(state), ...gapOrder(state, text) });
  return (
    <section className={classes.take} aria-label={t('list.take')}>
      <DownloadButton table="gaps" question={() => ({ table: 'gaps', question: question() })} />
      <ExcelButton question={question} />
      <ReproduceButtons />
    </section>
  );
}
