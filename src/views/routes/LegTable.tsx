import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { none } from '#columns/vocabulary.ts';
import type { ParcelPath, PathLeg } from '#engine/routing/parcels/answer.ts';
import { formatFigure } from '#ui/format-number.ts';
import { QuietButton, QuietButtons } from '#ui/QuietButton.tsx';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { networkName } from '#views/words/names.ts';
import type { NamedRoutes } from '#worker/protocol.ts';
import classes from './RoutesParts.module.css';
import { formatHours, formatYuan, stopName } from './route-words.ts';
import { useQuestionChange } from './useQuestionChange.ts';

interface LegTableProps {
  readonly title: string;
  readonly path: ParcelPath;
  readonly routes: NamedRoutes;
  readonly state: State;
}

const laneModes: readonly string[] = ['road', 'rail', 'air'];

/** A path leg by leg: where, by whom, how far, the hours by what passes in them, and the cost. */
export function LegTable({ title, path, routes, state }: LegTableProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const change = useQuestionChange();
  const telling = { state, tables: data, t, language };
  const idOf = (facility: number) => routes.facilities.find((each) => each.facility === facility);
  const close = (id: string) => change({ closed: [...(state.closed ?? []), id] });
  const sum = (value: (leg: PathLeg) => number) => path.legs.reduce((total, leg) => total + value(leg), 0);
  return (
    <div className={classes.legs}>
      <ScrollTable caption={t('routes.leg.caption', { title })}>
        <thead>
          <tr>
            <th scope="col">{t('routes.leg.what')}</th>
            <th scope="col">{t('routes.leg.network')}</th>
            {(['km', 'moving', 'sorting', 'waiting', 'cost'] as const).map((column) => (
              <th key={column} scope="col" data-number>
                {t(`routes.leg.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {path.legs.map((leg) => {
            const [from, to] = [idOf(leg.from.facility), idOf(leg.to.facility)];
            const isLane = laneModes.includes(leg.mode);
            return (
              <tr key={`${leg.mode} ${leg.from.facility} ${leg.to.facility}`}>
                <th scope="row">
                  {t(`routes.leg.mode.${leg.mode}`)} {leg.terminals.length > 0 && <span className={classes.soft}>{leg.terminals.join('–')}</span>}{' '}
                  {leg.handOff && <span className={classes.mark}>{t('routes.leg.handOff')}</span>}{' '}
                  {leg.border && <span className={classes.mark}>{t('routes.leg.border')}</span>}
                  <div className={classes.soft}>
                    {leg.mode === 'pick'
                      ? stopName(leg.to, routes, telling)
                      : t('routes.leg.fromTo', { from: stopName(leg.from, routes, telling), to: stopName(leg.to, routes, telling) })}
                  </div>
                  <QuietButtons>
                    {isLane && from && to && (
                      <QuietButton onClick={() => close(`${from.id}~${to.id}`)}>
                        {t('routes.leg.closeLane')} <VisuallyHidden>{`${from.id}~${to.id}`}</VisuallyHidden>
                      </QuietButton>
                    )}
                    {to?.kind === 'processing-centre' && leg.to.facility !== none && (
                      <QuietButton onClick={() => close(to.id)}>
                        {t('routes.leg.closeCentre')} <VisuallyHidden>{to.id}</VisuallyHidden>
                      </QuietButton>
                    )}
                  </QuietButtons>
                </th>
                <td>{networkName(data, leg.network, language)}</td>
                <td data-number>{leg.km < 10 ? leg.km.toFixed(1) : formatFigure(Math.round(leg.km))}</td>
                <td data-number>{formatHours(leg.moving)}</td>
                <td data-number>{formatHours(leg.sorting)}</td>
                <td data-number>{formatHours(leg.waiting)}</td>
                <td data-number>{t('routes.yuan', { yuan: formatYuan(leg.cost) })}</td>
              </tr>
            );
          })}
        </tbody>
        <tbody>
          <tr className={classes.total}>
            <th scope="row">
              {t('routes.leg.total')} <b>{t('routes.hours', { hours: formatHours(path.hours) })}</b>
            </th>
            <td />
            <td data-number>{formatFigure(Math.round(sum((leg) => leg.km)))}</td>
            <td data-number>{formatHours(sum((leg) => leg.moving))}</td>
            <td data-number>{formatHours(sum((leg) => leg.sorting))}</td>
            <td data-number>{formatHours(sum((leg) => leg.waiting))}</td>
            <td data-number>{t('routes.yuan', { yuan: formatYuan(path.cost) })}</td>
          </tr>
        </tbody>
      </ScrollTable>
    </div>
  );
}
