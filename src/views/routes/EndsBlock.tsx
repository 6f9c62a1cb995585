import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QuietButton, QuietButtons } from '#ui/QuietButton.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import type { NamedRoutes } from '#worker/protocol.ts';
import { PlaceField } from './PlaceField.tsx';
import classes from './RoutesParts.module.css';
import { endNames, originName } from './route-words.ts';
import { useQuestionChange } from './useQuestionChange.ts';

/** What a click on the map chooses. */
export type Clicked = 'from' | 'to' | 'nothing';

interface EndsBlockProps {
  readonly routes: NamedRoutes | undefined;
  readonly clicked: Clicked;
  readonly onClicked: (clicked: Clicked) => void;
}

/** Where a parcel starts and where it goes. */
export function EndsBlock({ routes, clicked, onClicked }: EndsBlockProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const { state } = usePageState();
  const change = useQuestionChange();
  const names = routes && endNames(routes, { state, tables: data, t, language });
  const from = originName(routes, { state, tables: data, t, language });
  const to = state.to === null ? t('routes.ends.none') : (names?.to ?? state.to);
  return (
    <section aria-label={t('routes.ends.title')} className={classes.ends}>
      <div className={classes.end}>
        <span className={classes.label}>{t('routes.ends.from')}</span>
        <span className={classes.chosen}>{from}</span>
        <PlaceField label={t('routes.ends.from')} onChoose={(code) => change({ from: String(code) })} />
      </div>
      <div className={classes.end}>
        <span className={classes.label}>{t('routes.ends.to')}</span>
        <span className={classes.chosen}>{to}</span>
        <PlaceField label={t('routes.ends.to')} onChoose={(code) => change({ to: String(code) })} />
      </div>
      <QuietButtons>
        <QuietButton disabled={state.from === null} onClick={() => change({ from: null })}>
          {t('routes.ends.nearest')}
        </QuietButton>
        <QuietButton disabled={state.from === null || state.to === null} onClick={() => change({ from: state.to, to: state.from })}>
          {t('routes.ends.swap')}
        </QuietButton>
        <QuietButton disabled={state.to === null} onClick={() => change({ to: null })}>
          {t('routes.ends.clear')}
        </QuietButton>
      </QuietButtons>
      <div className={classes.actions}>
        <span className={classes.soft}>{t('routes.ends.click')}</span>
        <SegmentedControl
          size="xs"
          aria-label={t('routes.ends.click')}
          value={clicked}
          data={[
            { value: 'from', label: t('routes.ends.from') },
            { value: 'to', label: t('routes.ends.to') },
            { value: 'nothing', label: t('routes.ends.nothing') },
          ]}
          onChange={(value) => onClicked(value as Clicked)}
        />
      </div>
    </section>
  );
}
