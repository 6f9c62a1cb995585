import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { type Contestant, timed } from '../comparison.ts';
import { distancesTo, type NearestAnswer, type NearestQuestion, networkCount, placeCount } from './question.ts';

/** geokdbush over kdbush with its default node size, one search per place and network. It gives rows; distances are worked out afterwards. */
export function geokdbush(question: NearestQuestion): Contestant<NearestAnswer> {
  const { places, networks } = question;
  let indexes: KDBush[] = [];
  const row = new Int32Array(networkCount * placeCount);
  return {
    what: 'geokdbush',
    build: () =>
      timed(() => {
        indexes = networks.map(({ lng, lat }) => {
          const index = new KDBush(lng.length);
          for (let facility = 0; facility < lng.length; facility++) index.add(lng[facility], lat[facility]);
          return index.finish();
        });
      }),
    query: () =>
      timed(() => {
        for (const [network, index] of indexes.entries()) {
          const start = network * placeCount;
          for (let place = 0; place < placeCount; place++) row[start + place] = around(index, places.lng[place], places.lat[place], 1)[0];
        }
      }),
    answer: () => ({ row, km: distancesTo(row, question) }),
  };
}
