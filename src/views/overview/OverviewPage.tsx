import { useTranslation } from 'react-i18next';
import { Fetched, fetchedPart } from '#ui/Fetched.tsx';
import { AfterAnswer, AfterFrame } from '#ui/Later.tsx';
import { useAwaited } from '#ui/useAwaited.ts';
import { SettledPageStateProvider, usePageState } from '#views/frame/page-state.ts';
import { usePageTitle } from '#views/frame/usePageTitle.ts';
import { useSettledPageState } from '#views/frame/useSettledPageState.ts';
import { HeadlineSection } from './HeadlineSection.tsx';
import { LaterMap } from './LaterMap.tsx';
import classes from './OverviewPage.module.css';
import { PrintTitle } from './PrintTitle.tsx';

const overviewDetails = fetchedPart(() => import('./OverviewDetails.tsx').then((program) => program.OverviewDetails));
const overviewFigures = fetchedPart(() => import('./OverviewDetails.tsx').then((program) => program.OverviewFigures));

const awaited = ['sentence', 'map'];

/** How much is covered, where the gaps are and what sharing changes. */
export function OverviewPage() {
  const { t } = useTranslation();
  const { url } = usePageState();
  const settled = useSettledPageState();
  usePageTitle(t('frame.overview'));
  useAwaited(url, awaited);
  return (
    <>
      <PrintTitle />
      <div className={classes.overview}>
        <HeadlineSection />
        <section className={classes.map} aria-label={t('map.label')}>
          <LaterMap />
        </section>
        <SettledPageStateProvider value={settled}>
          <AfterAnswer>
            {() => (
              <Fetched part={overviewDetails} meanwhile={null}>
                {(OverviewDetails) => <OverviewDetails />}
              </Fetched>
            )}
          </AfterAnswer>
        </SettledPageStateProvider>
      </div>
      <SettledPageStateProvider value={settled}>
        <AfterAnswer>
          {() => (
            <AfterFrame>
              {() => (
                <Fetched part={overviewFigures} meanwhile={null}>
                  {(OverviewFigures) => <OverviewFigures />}
                </Fetched>
              )}
            </AfterFrame>
          )}
        </AfterAnswer>
      </SettledPageStateProvider>
    </>
  );
}
