import type { TFunction } from 'i18next';
import { measures, regionLevels, type Settlement } from '#columns/vocabulary.ts';
import { type CoverageAnswer, reachOf } from '#engine/coverage/answer.ts';
import { extensionLimits } from '#engine/coverage/gap-classes.ts';
import { streetPoints, streetRadiusMostKm, villagePointsMost } from '#engine/demand/expand-demand.ts';
import { earthRadiusKm } from '#engine/geo/sphere.ts';
import { fineFromZoom } from '#map/hexagon-unit.ts';
import { fullOpacityFrom, leastOpacity } from '#map/scale.ts';
import { formatCount, formatDeviation, formatKm, type Language, unknown } from '#ui/format-number.ts';
import { defaultState } from '#url/state.ts';
import type { DataSummary } from '#worker/protocol.ts';
import { validationRows } from '../validation-rows.ts';
import { validationSummary, worstChecks } from '../validation-summary.ts';
import { checkName, scopeName } from '../validation-words.ts';
import type { MethodInput } from './method-input.ts';
import { rangeOfNow } from './range-of-now.ts';

/** Comparisons that are named as fitting worst. */
const worstNamed = 3;
const percent = (share: number) => String(Math.round(share * 100));

/** Every amount that stands in the text of the method, by its name in the words: from the data, the answer and the program's constants. */
export function methodValues(input: MethodInput, data: DataSummary, t: TFunction, language: Language) {
  const { state, answer } = input;
  const { manifest, hexagonCounts } = data;
  const { tables } = manifest;
  const tierList = manifest.tierLists.find((list) => list.id === state.tiers);
  const [coarse, fine] = [hexagonCounts.at(0), hexagonCounts.at(-1)];
  const range = rangeOfNow(state, data.ranges);
  return {
    km: formatKm(state.km),
    year: state.year,
    demandRows: formatCount(data.demandRows),
    peoplePerPoint: data.demandRows > 0 ? formatCount(peopleOf(data) / data.demandRows) : unknown,
    parcelsUrban: parcelsPerPerson(answer, 'urban'),
    parcelsTown: parcelsPerPerson(answer, 'town'),
    parcelsRural: parcelsPerPerson(answer, 'rural'),
    villagePoints: villagePointsMost,
    streetPoints,
    streetRadius: formatKm(streetRadiusMostKm),
    codesYear: manifest.sources.find((source) => source.id === 'nbs-codes')?.year ?? unknown,
    places: formatCount(tables.places.rows),
    facilities: formatCount(tables.facilities.rows),
    placesModelled: tables.places.modelled[language],
    facilitiesModelled: tables.facilities.modelled[language],
    volumesModelled: tables.volumes.modelled[language],
    agreementsModelled: tables.agreements.modelled[language],
    alliancesModelled: tables.alliances.modelled[language],
    earthRadius: String(earthRadiusKm),
    detour: String(defaultState.detour),
    tierPublisher: tierList?.publisher[language] ?? state.tiers,
    tierYear: tierList?.year ?? unknown,
    firstYear: manifest.years[0],
    lastYear: manifest.years[1],
    extension: extensionLimits,
    limits: [...new Set(data.ranges.km)].sort((one, other) => one - other).join(', ') || unknown,
    coarse: coarse?.resolution ?? unknown,
    fine: fine?.resolution ?? unknown,
    coarseCells: coarse ? formatCount(coarse.cells) : unknown,
    fineCells: fine ? formatCount(fine.cells) : unknown,
    fineZoom: fineFromZoom,
    leastOpacity: percent(leastOpacity),
    fullOpacity: percent(fullOpacityFrom),
    seedPoints: range?.alternatives.find(({ id }) => id.startsWith('seed-'))?.beforePoints ?? unknown,
    dataId: `${manifest.id}@${manifest.hash.slice(0, 12)}`,
    ...validationValues(input, data, t, language),
  };
}

export type MethodValues = ReturnType<typeof methodValues>;

/** Residents of the home country by the data's own provinces. */
function peopleOf({ regions, manifest }: DataSummary): number {
  const province = regionLevels.indexOf('province');
  let people = 0;
  for (let row = 0; row < regions.rows; row++) {
    const isHome = regions.country.values[regions.country.codes[row]] === manifest.home;
    if (regions.level[row] === province && isHome && regions.inData[row] === 1) people += regions.population[row];
  }
  return people;
}

/** Parcels of the year for each person of a settlement class, one decimal. */
export function parcelsPerPerson(answer: CoverageAnswer, settlement: Settlement): string {
  const [people, parcels] = measures.map((measure) => reachOf(answer, measure, (_, of) => of === settlement).total);
  return people > 0 ? (parcels / people).toFixed(1) : unknown;
}

function validationValues({ validation }: MethodInput, data: DataSummary, t: TFunction, language: Language) {
  const rows = validation ? validationRows(validation) : [];
  const populations = rows.filter(({ check }) => check === 'population' || check === 'urban population');
  const worst = worstChecks(validationSummary(rows), worstNamed).map(({ check, worst }) =>
    t('method.trust.worstItem', {
      check: checkName(check, t),
      scope: scopeName(worst.scope, data, t, language),
      year: worst.year ?? '',
      deviation: worst.deviation === null ? unknown : formatDeviation(worst.deviation),
    }),
  );
  return {
    populationExact: populations.filter(({ deviation }) => deviation === 0).length,
    populationFigures: populations.length,
    worst: worst.join(language === 'zh' ? '；' : '; ') || unknown,
    usualTownships: percentOf(rows.find(({ check, year }) => check === 'townships with a courier outlet' && year === defaultState.year)?.modelled),
  };
}

function percentOf(figure: number | undefined): string {
  return figure === undefined ? unknown : String(Math.round(figure));
}
