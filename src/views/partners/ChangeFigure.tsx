import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { changeParts } from '#charts/parts.ts';
import { type SharingAnswer, sideIndex } from '#engine/partners/answer.ts';
import { amountOf, cellsOf } from '#engine/partners/groups.ts';
import type { Scenario } from '#engine/partners/question.ts';
import { formatPercent, formatShare } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { PartedFigure } from './PartedFigure.tsx';
import { tierRows } from './partners-groups.ts';
import { scenarioName, sidesInOrder } from './partners-sentence.ts';
import { sideName } from './player-names.ts';

interface ChangeFigureProps {
  readonly state: State;
  readonly scenario: Scenario;
  readonly answer: SharingAnswer;
}

/** Reach of one side by tier without sharing and with it: both, only before, only after, neither. */
export const ChangeFigure = memo(function ChangeFigure({ state, scenario, answer }: ChangeFigureProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const [side] = sidesInOrder(answer, state.as);
  if (side === undefined) return null;
  const place = answer.sides.indexOf(side);
  const names = { side: sideName(data, side, language), scenario: scenarioName(scenario, { tables: data, t, language }) };
  const rows = tierRows({ ...state, tier: null }, data).map(({ tier, filter }) => {
    const cells = cellsOf(state.by, filter);
    const [before, after, both] = [answer.before, answer.after, answer.both].map((amounts) => amountOf(amounts, sideIndex(place, 0), cells));
    const total = amountOf(answer.total, 0, cells);
    const change = before === after ? '' : `${formatPercent(before, total)} → `;
    return { tier, amounts: [both, before - both, after - both, total - before - after + both], figure: change + formatShare(after, total, language) };
  });
  return (
    <PartedFigure
      name="sharing"
      title={t('partners.change.title', names)}
      caption={t('partners.change.caption', names)}
      state={state}
      parts={changeParts.map((part) => ({ part, label: t(`partners.change.${part}`) }))}
      rows={rows}
    />
  );
});
