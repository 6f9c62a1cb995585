import { ActionIcon } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaUnit } from '#engine/coverage/question.ts';
import { useAnsweredAhead } from '#queries/use-answered-ahead.ts';
import { areaQuestion, coverageQuestion } from '#url/questions.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import tools from './MapTools.module.css';
import classes from './PlayYears.module.css';
import { usePlay } from './use-play.ts';

interface PlayYearsProps {
  /** What the map draws. */
  readonly unit: AreaUnit;
}

/** How long a year is shown at least, ms, by the words of its speed. */
const pauses = { slow: 3000, normal: 1500, fast: 600 } as const;
type Speed = keyof typeof pauses;
const speeds = Object.keys(pauses) as Speed[];

const icons = {
  previous: 'M11 3L5 8l6 5z',
  next: 'M5 3l6 5-6 5z',
  play: 'M4 2.5v11l9-5.5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
} as const;

/** Plays the years on map and numbers together. Starts slowly where the reader wants little motion. */
export function PlayYears({ unit }: PlayYearsProps) {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const [first, last] = useData().manifest.years;
  const isStill = useReducedMotion();
  const [chosen, setChosen] = useState<Speed | null>(null);
  const speed = chosen ?? (isStill ? 'slow' : 'normal');
  const [started, setStarted] = useState(false);
  const { year } = state;
  const isShown = useAnsweredAhead(coverageQuestion(state), areaQuestion(state, unit), started);
  const next = { ...state, year: Math.min(last, year + 1) };
  const isNextReady = useAnsweredAhead(coverageQuestion(next), areaQuestion(next, unit), started && isShown === true);
  const { isPlaying, toggle, step } = usePlay({
    year,
    first,
    last,
    isReady: isShown === null || isNextReady === null ? null : isShown && isNextReady,
    pause: pauses[speed],
    onYear: (to, continued) => change({ year: to }, { replace: continued }),
  });
  const play = () => {
    setStarted(!isPlaying);
    toggle();
  };
  const stepBy = (by: 1 | -1) => {
    setStarted(false);
    step(by);
  };
  const words = { previous: t('play.previous'), next: t('play.next'), play: t(isPlaying ? 'play.pause' : 'play.play') };
  return (
    <fieldset className={classes.play} aria-label={t('play.label')}>
      <ActionIcon variant="subtle" aria-label={words.previous} title={words.previous} disabled={year <= first} onClick={() => stepBy(-1)}>
        <Icon path={icons.previous} />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={words.play} title={words.play} onClick={play}>
        <Icon path={icons[isPlaying ? 'pause' : 'play']} />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={words.next} title={words.next} disabled={year >= last} onClick={() => stepBy(1)}>
        <Icon path={icons.next} />
      </ActionIcon>
      <span className={classes.year} role="status">
        {t('play.year', { year })}
      </span>
      <select className={tools.select} aria-label={t('play.speed')} value={speed} onChange={(event) => setChosen(event.target.value as Speed)}>
        {speeds.map((each) => (
          <option key={each} value={each}>
            {t(`play.${each}`)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" fill="currentColor" aria-hidden>
      <path d={path} />
    </svg>
  );
}
