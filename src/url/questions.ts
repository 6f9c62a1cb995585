import type { AccessQuestion, AreaQuestion, AreaUnit, CoverageQuestion } from '#engine/coverage/question.ts';
import type { State } from './state.ts';

/** Reach of the groups, for the sentence and the tables. */
export function coverageQuestion(state: State): CoverageQuestion {
  return {
    as: state.as,
    with: state.with,
    net: state.net,
    kinds: state.kind,
    year: state.year,
    tierList: state.tiers,
    tiers: state.tier,
    settlements: state.settlement,
    region: state.in,
    area: state.area,
    km: state.km,
  };
}

/** Reach by area, for the map and the lists. */
export function areaQuestion(state: State, unit: AreaUnit): AreaQuestion {
  return { ...coverageQuestion(state), unit, measure: state.by };
}

/** Facilities to draw: all of the kinds and networks chosen, also those that do not count. */
export function facilityQuestion(state: State): Pick<AccessQuestion, 'year' | 'kinds' | 'net'> {
  return { year: state.year, kinds: state.kind, net: state.net };
}
