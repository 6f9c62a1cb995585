import { type DemandPoints, expandDemand } from '../src/engine/demand/expand-demand.ts';
import type { ModelChoices } from './choices.ts';
import { countryOutline } from './drawings/natural-earth.ts';
import { courierStations } from './facilities/couriers.ts';
import type { Facility } from './facilities/facility.ts';
import { hubs, mailCentres } from './facilities/hubs.ts';
import { postFacilities } from './facilities/post.ts';
import { singpostFacilities } from './facilities/singapore.ts';
import { chinesePlaces } from './places/chinese-places.ts';
import type { Place } from './places/place.ts';
import { placeColumns, sortedInSpace } from './places/place-tables.ts';
import { singaporePlaces } from './places/singapore-places.ts';
import { type County, counties } from './read/counties.ts';
import { type GeonamesPlace, geonamesPlaces } from './read/geonames.ts';
import { type Township, townships } from './read/townships.ts';

export interface Inputs {
  readonly counties: readonly County[];
  readonly townships: readonly Township[];
  readonly china: readonly GeonamesPlace[];
  readonly singapore: readonly GeonamesPlace[];
}

/** What the packages give, read once. */
export function inputs(): Inputs {
  return { counties: counties(), townships: townships(), china: geonamesPlaces('CN'), singapore: geonamesPlaces('SG') };
}

export interface Model {
  /** In table order. */
  readonly places: readonly Place[];
  readonly demand: DemandPoints;
  readonly facilities: readonly Facility[];
}

/** Places, demand and facilities under the given choices. Places already modelled with the same seed can be handed in. */
export function model(read: Inputs, choices: ModelChoices, known?: readonly Place[]): Model {
  const places = known ?? sortedInSpace([...chinesePlaces(read.townships, read.counties, read.china, choices.seed), ...singaporePlaces(read.singapore)]);
  const demand = expandDemand(placeColumns(places));
  const ground = { places, demand };
  const facilities = [
    ...postFacilities(ground, choices),
    ...mailCentres(ground, choices),
    ...courierStations(ground, choices),
    ...hubs(ground, choices),
    ...singpostFacilities(ground, countryOutline('702'), choices.seed),
  ];
  return { places, demand, facilities };
}
