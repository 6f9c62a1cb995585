import { NearestIndex } from '../../src/engine/coverage/nearest-index.ts';
import { unitVectors } from '../../src/engine/geo/sphere.ts';
import { type Contestant, ours, timed } from '../comparison.ts';
import { distancesTo, type NearestAnswer, type NearestQuestion, nearestDifference, networkCount, placeCount } from './question.ts';

/** As the product asks: the unit vectors of the places are made once, and every network's index is asked with them. */
export function oursNearest(question: NearestQuestion): Contestant<NearestAnswer> {
  let indexes: NearestIndex[] = [];
  const row = new Int32Array(networkCount * placeCount);
  const km = new Float64Array(networkCount * placeCount);
  return {
    what: ours,
    build: () =>
      timed(() => {
        indexes = question.networks.map(({ lng, lat }) => new NearestIndex(lng, lat));
      }),
    query: () =>
      timed(() => {
        const places = unitVectors(question.places.lng, question.places.lat);
        for (const [network, index] of indexes.entries()) {
          const nearest = index.nearestToVectors(places);
          row.set(nearest.row, network * placeCount);
          km.set(nearest.km, network * placeCount);
        }
      }),
    answer() {
      const wrong = nearestDifference({ row, km }, { row, km: distancesTo(row, question) });
      if (wrong) throw new Error(`nearest: the index gives a distance that is not its row's: ${wrong}.`);
      return { row, km };
    },
  };
}
