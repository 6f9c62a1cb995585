import crossfilter, { type Dimension, type Group } from 'crossfilter2';
import { curveSteps } from '../../src/engine/series/answer.ts';
import { cumulated } from '../../src/engine/series/distance-steps.ts';
import { type Contestant, timed } from '../comparison.ts';
import type { DemandColumns } from './demand-columns.ts';
import { emptySeries, type Filter, filters, limitKm, passing, type Series } from './question.ts';

interface Sums {
  readonly planes: readonly Float64Array[];
}

/**
 * crossfilter2 with a dimension each for tier × settlement, province and distance, and a group for every series, so that it keeps their sums up to date
 * by what a filter adds and removes. The Gini coefficient wants the selection in the order of its distances, which the dimension gives.
 */
export function crossfilter2(columns: DemandColumns): Contestant<readonly Series[]> {
  const { cell, province, people, beforeKm, afterKm, steps, depth, parcels } = columns;
  let dimensions: Record<'cell' | 'province' | 'distance', Dimension>;
  let byCell: Group<Sums>;
  let curves: { value(): Sums };
  let whole: { value(): Sums };
  let series: Series[] = [];
  let current: Filter | null = null;

  /** Adds or takes away a record in each plane. */
  const reduced = (initial: () => Sums, change: (planes: readonly Float64Array[], row: number, sign: 1 | -1) => void) =>
    [
      (sums: Sums, row: number) => {
        change(sums.planes, row, 1);
        return sums;
      },
      (sums: Sums, row: number) => {
        change(sums.planes, row, -1);
        return sums;
      },
      initial,
    ] as const;

  function build(): void {
    const records = crossfilter(Array.from({ length: columns.rows }, (_, row) => row));
    dimensions = {
      cell: records.dimension((row) => cell[row]),
      province: records.dimension((row) => province[row]),
      distance: records.dimension((row) => afterKm[row]),
    };
    byCell = dimensions.cell.group().reduce(
      ...reduced(
        () => ({ planes: [new Float64Array(3)] }),
        ([sums], row, sign) => {
          sums[0] += sign * people[row];
          if (beforeKm[row] <= limitKm) sums[1] += sign * people[row];
          if (afterKm[row] <= limitKm) sums[2] += sign * people[row];
        },
      ),
    );
    curves = dimensions.distance.groupAll().reduce(
      ...reduced(
        () => ({ planes: steps.map(() => new Float64Array(curveSteps + 1)) }),
        (planes, row, sign) => {
          for (let curve = 0; curve < planes.length; curve++) planes[curve][steps[curve][row]] += sign * people[row];
        },
      ),
    );
    whole = records.groupAll().reduce(
      ...reduced(
        () => ({ planes: [emptySeries(0).byDepth, new Float64Array(parcels.length)] }),
        ([byDepth, byYear], row, sign) => {
          byDepth[depth[row]] += sign * people[row];
          for (let year = 0; year < byYear.length; year++) byYear[year] += sign * parcels[year][row];
        },
      ),
    );
    current = null;
  }

  /** Sets anew only what changes. */
  function set(filter: Filter): void {
    if (filter.tiers !== current?.tiers || filter.settlements !== current?.settlements) {
      const passes = passing(filter);
      if (filter.tiers || filter.settlements) dimensions.cell.filterFunction((code) => passes[code] === 1);
      else dimensions.cell.filterAll();
    }
    if (filter.region !== current?.region) {
      if (filter.region === null) dimensions.province.filterAll();
      else dimensions.province.filterExact(filter.region);
    }
    if (filter.between !== current?.between) {
      // Its ranges leave out their end, so the end is the next double.
      if (filter.between) dimensions.distance.filterRange([filter.between[0], filter.between[1] * (1 + Number.EPSILON)]);
      else dimensions.distance.filterAll();
    }
    current = filter;
  }

  function ask(filter: Filter): Series {
    set(filter);
    const answer = emptySeries(parcels.length);
    for (const { key, value } of byCell.all()) for (const [plane, sums] of answer.groups.entries()) sums[key] = value.planes[0][plane];
    const [byDepth, byYear] = whole.value().planes;
    answer.byDepth.set(byDepth);
    answer.parcelsByYear.set(byYear);
    const [before, after, any] = curves.value().planes.map(cumulated);
    return { ...answer, curves: [before, after, any], gini: giniOf(dimensions.distance.bottom(Number.POSITIVE_INFINITY), afterKm, people) };
  }

  return {
    what: 'crossfilter2',
    build: () => timed(build),
    query: () =>
      timed(() => {
        series = filters.map(ask);
      }) / filters.length,
    answer: () => series,
  };
}

function giniOf(nearestFirst: readonly number[], km: Float64Array, people: Float64Array): number {
  let demand = 0;
  let sum = 0;
  let twiceAreaBelow = 0;
  for (const row of nearestFirst) {
    const before = sum;
    demand += people[row];
    sum += people[row] * km[row];
    twiceAreaBelow += people[row] * (before + sum);
  }
  return 1 - twiceAreaBelow / (demand * sum);
}
