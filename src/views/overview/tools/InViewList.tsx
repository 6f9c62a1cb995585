import { CloseButton } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { kinds, type Measure, none } from '#columns/vocabulary.ts';
import { FacilitySymbol } from '#map/FacilitySymbol.tsx';
import type { AreaReach, FacilityFilter, Picked, PickedArea, ViewBounds } from '#map/map-props.ts';
import { useMainCounties } from '#queries/use-main-counties.ts';
import { Change } from '#ui/Change.tsx';
import { formatAmount, formatCount } from '#ui/format-number.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { useHexagonCells } from '#views/frame/useHexagonCells.ts';
import { isHexagon } from '#views/overview/cards/area-words.ts';
import { networkNameInRow, regionName } from '#views/words/names.ts';
import type { FacilityPoints } from '#worker/protocol.ts';
import classes from './InViewList.module.css';
import { type AreaOrder, areasInView, facilitiesInView } from './in-view.ts';

interface InViewListProps {
  readonly bounds: ViewBounds;
  readonly areas: AreaReach;
  readonly measure: Measure;
  readonly first: AreaOrder;
  /** Null while none are drawn one by one. */
  readonly facilities: { readonly points: FacilityPoints; readonly filter: FacilityFilter } | null;
  readonly onPick: (picked: Picked) => void;
  readonly onClose: () => void;
}

/** More are no list that anyone goes through by key; who comes nearer has fewer. */
const most = 40;

/** What the map shows, as buttons in an order that makes sense: the worst areas, the nearest facilities. */
export function InViewList({ bounds, areas, measure, first, facilities, onPick, onClose }: InViewListProps) {
  const { t } = useTranslation();
  const { language, scheme } = useReader();
  const data = useData();
  const hexagons = useHexagonCells(areas.unit);
  const list = useRef<HTMLElement>(null);
  const { unit } = areas;
  const { data: counties } = useMainCounties(unit, isHexagon(unit));
  const inView = useMemo(
    () => areasInView(areas, isHexagon(unit) ? hexagons : data.regions, bounds, { first, most }),
    [areas, unit, hexagons, data.regions, bounds, first],
  );
  const near = useMemo(() => facilities && facilitiesInView(facilities.points, facilities.filter, bounds, most), [facilities, bounds]);
  useEffect(() => list.current?.focus(), []);

  const nameOf = ({ row }: PickedArea) => {
    if (!isHexagon(unit)) return regionName(data, data.regions.code[row], language);
    const county = counties?.[row] ?? none;
    return county === none ? t('inView.hexagon') : t('card.around', { region: regionName(data, data.regions.code[county], language) });
  };
  return (
    <section
      ref={list}
      className={classes.list}
      tabIndex={-1}
      aria-label={t('inView.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <CloseButton className={classes.close} aria-label={t('inView.close')} onClick={onClose} />
      {near && (
        <>
          <h2 className={classes.title}>{t('inView.facilities', { number: formatCount(near.count) })}</h2>
          <ul className={classes.items}>
            {near.listed.map((facility) => (
              <li key={facility.row[0]}>
                <button type="button" onClick={() => onPick(facility)}>
                  <FacilitySymbol kind={facility.kind[0]} network={facility.network[0]} scheme={scheme} />
                  <span className={classes.name}>{networkNameInRow(data, facility.network[0], language)}</span>
                  <span>{t(`kind.${kinds[facility.kind[0]]}`)}</span>
                </button>
              </li>
            ))}
          </ul>
          {near.count > near.listed.length && <p className={classes.more}>{t('inView.moreFacilities', { number: near.listed.length })}</p>}
        </>
      )}
      <h2 className={classes.title}>{t(`inView.${first}.${measure}`, { number: formatCount(inView.count) })}</h2>
      <ul className={classes.items}>
        {inView.listed.map((area) => (
          <li key={area.row}>
            <button type="button" onClick={() => onPick(area)}>
              <span className={classes.name}>{nameOf(area)}</span>
              <span>
                <Change total={area.total} before={area.before} after={area.after} language={language} />
              </span>
              <span className={classes.amount}>{formatAmount(first === 'gaps' ? area.total - area.after : area.after, language)}</span>
            </button>
          </li>
        ))}
      </ul>
      {inView.count === 0 && <p className={classes.more}>{t('inView.nothing')}</p>}
      {inView.count > inView.listed.length && <p className={classes.more}>{t('inView.moreAreas', { number: inView.listed.length })}</p>}
    </section>
  );
}
