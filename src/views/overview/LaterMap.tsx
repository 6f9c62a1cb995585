import { useTranslation } from 'react-i18next';
import { AnswerState } from '#ui/AnswerState.tsx';
import { useModule } from '#ui/useModule.ts';
import { usePartShown } from '#ui/usePartShown.ts';
import { usePageState } from '#views/frame/page-state.ts';
import classes from './tools/MapStage.module.css';
import { loadMap, useMapAhead } from './use-map-ahead.ts';

/** The map, in room that is kept for it while its program is fetched. */
export function LaterMap() {
  const { t } = useTranslation();
  const { url } = usePageState();
  const program = useModule(loadMap);
  useMapAhead();
  // What is shown in its place ends the wait; a map that is there tells for itself.
  usePartShown('map', url, program.error ? 'failed' : null);
  if (program.data) return <program.data.OverviewMap />;
  return (
    <>
      <div className={classes.view}>
        <AnswerState query={program} loading={t('map.loading')} empty={t('map.empty')}>
          {() => null}
        </AnswerState>
      </div>
      <div className={classes.tools} />
    </>
  );
}
