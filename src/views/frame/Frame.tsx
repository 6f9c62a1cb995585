import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDataSet } from '#queries/use-data-set.ts';
import { WantedSet } from '#queries/wanted-set.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { useAwaited } from '#ui/useAwaited.ts';
import { usePartShown } from '#ui/usePartShown.ts';
import type { Ignored } from '#url/state.ts';
import classes from './Frame.module.css';
import { Header } from './Header.tsx';
import { LoadedPage } from './LoadedPage.tsx';
import { PageAnnouncer } from './PageAnnouncer.tsx';
import { useShownSet, useShownState } from './useShownState.ts';

interface FrameProps {
  readonly ignored: readonly Ignored[];
  readonly children: ReactNode;
}

/** What all views share: header, filters and notices, and the loading of the data that they answer from. */
export function Frame(props: FrameProps) {
  return (
    <WantedSet value={useShownSet()}>
      <LoadingFrame {...props} />
    </WantedSet>
  );
}

function LoadingFrame({ ignored, children }: FrameProps) {
  const { t } = useTranslation();
  const dataSet = useDataSet();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  // The page behind it is large: drawn in steps, it leaves the browser free in between. One that is there goes with news of its data at once.
  const hash = dataSet.data?.manifest.hash;
  const data = useDeferredValue(hash) === hash ? dataSet.data : undefined;
  return (
    <div className={classes.page}>
      {dataSet.data && (
        <a className={classes.skip} href="#content">
          {t('frame.skip')}
        </a>
      )}
      {dataSet.error && <FailedPage />}
      <Header />
      <AnswerState query={{ ...dataSet, data }} loading={t('data.loading')} empty={t('data.empty')} className={classes.waiting}>
        {(loaded) => (
          <LoadedPage data={loaded} ignored={ignored} dismissed={dismissed} onDismiss={setDismissed}>
            {children}
          </LoadedPage>
        )}
      </AnswerState>
      <PageAnnouncer hasContent={data !== undefined} />
    </div>
  );
}

const page = ['page'];

/** Tells the timing that the page has no answer to any URL. */
function FailedPage() {
  const { url } = useShownState();
  useAwaited(url, page);
  usePartShown('page', url, 'failed');
  return null;
}
