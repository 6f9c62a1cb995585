import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DuplicateChoice } from '#columns/manifest.ts';
import { assistant } from '#import/assistant.ts';
import type { FileSetup } from '#import/checking/check-table.ts';
import { decided, otherwise } from '#import/checking/duplicate-choice.ts';
import { importJobs } from '#import/import-jobs.ts';
import type { FileJob, Written } from '#import/protocol.ts';
import { guessedReading, type ReadingChoice } from '#import/reading/read-file.ts';
import { importSources, settled, wholeSet } from '#testing/import-sources.ts';
import { jobs } from '#worker/jobs.ts';
import type { DataFiles } from './kept-sets.ts';
import { archiveOf, setInArchive } from './set-archive.ts';

const api = importJobs({ assistant, ...importSources });

let id = 0;
const jobOf = (file: File, reading: ReadingChoice, setup: FileSetup): FileJob => ({ id: id++, file, origin: 'reader', reading, setup });
const request = {
  id: 'mine',
  title: 'Mine',
  beside: 'alone',
  supposeSharing: true,
  year: 2026,
} as const;
const build = async (made: readonly FileJob[], choice: DuplicateChoice): Promise<Written> => {
  const { pairs } = settled(await api.duplicates(0, made));
  return wholeSet(api, made, { ...request, duplicates: decided(pairs, choice) });
};

const textOf = async (files: DataFiles) =>
  new Map(await Promise.all(Array.from(files, async ([name, blob]) => [name, Buffer.from(await blob.arrayBuffer()).toString('base64')] as const)));

/** What the page is told of the data and of everybody's reach. */
async function answersOf({ manifest, files }: { manifest: Written['manifest']; files: DataFiles }) {
  const { bindings } = jobs(() => ({
    manifestFile: 'manifest.json',
    readFile: async (file) => new Uint8Array((await files.get(file)?.arrayBuffer()) ?? new ArrayBuffer()),
  }));
  const summary = await bindings.load({ manifestUrl: 'manifest.json' }, 'now');
  const { as, with: agreements, year, tiers } = manifest.own?.defaults ?? { as: '', with: [], year: 0, tiers: '' };
  const common = { net: null, kinds: ['service-point', 'station'], tiers: null, settlements: null, region: null, area: null, km: 3 } as const;
  return {
    problems: summary.problems,
    rejected: summary.rejected,
    answer: await bindings.coverage({ as, with: agreements, year, tierList: tiers, ...common }, 'now'),
  };
}

const anyPlace = fc.record({ lng: fc.integer({ min: 100_000, max: 600_000 }), lat: fc.integer({ min: 4_400_000, max: 4_900_000 }), people: fc.nat(90_000) });
const anyFacility = fc.record({
  lng: fc.integer({ min: 100_000, max: 600_000 }),
  lat: fc.integer({ min: 4_400_000, max: 4_900_000 }),
  network: fc.constantFrom('A', 'B "b"', '顺丰', '=1+1', '<b>'),
});
/** Two networks with the same list, beside a third that is not wanted, which is three pairs of suspected duplicates, and of each of them whether it is merged. */
const shops = ['Halle', 'Markt', 'Bahnhof'];
const anyChoice = fc.record({ usual: fc.constantFrom('keep' as const, 'merge' as const), others: fc.uniqueArray(fc.nat(shops.length - 1)) });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('a data set that is saved and opened is the same, and so are its answers; its files and their kept settings make it again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyPlace, { minLength: 1, maxLength: 15 }),
      fc.array(anyFacility, { minLength: 1, maxLength: 15 }),
      fc.constantFrom('fix' as const, 'drop' as const),
      anyChoice,
      async (places, facilities, treatment, { usual, others }) => {
        const demand = ['name;people;x;y', ...places.map(({ lng, lat, people }, row) => `P${row};${people};${lng / 1e5};${lat / 1e5}`)].join('\n');
        // Some rows are the wrong way round.
        const points = [
          'company,X,Y',
          ...facilities.map(({ lng, lat, network }, row) => `${quoted(network)},${row % 4 === 3 ? `${lat / 1e5},${lng / 1e5}` : `${lng / 1e5},${lat / 1e5}`}`),
        ].join('\n');
        const alike = ['name,company,X,Y', ...['C', 'D', 'E'].flatMap((company) => shops.map((shop, at) => `${shop},${company},${at},41`))].join('\n');
        const files = [new File([demand], 'demand.csv'), new File([points], 'points.csv'), new File([alike], 'shops.csv')];
        const [ofDemand, ofPoints, ofShops] = await Promise.all(files.map(async (file) => settled(await api.inspect(0, file, guessedReading))));
        const only = [{ column: 'company', values: ['C', 'D'] }];
        const made = [
          jobOf(files[0], guessedReading, { role: 'demand', mapping: ofDemand.mappings.demand, datum: null, treatments: {} }),
          jobOf(files[1], guessedReading, { role: 'facilities', mapping: ofPoints.mappings.facilities, datum: 'wgs84', treatments: { swapped: treatment } }),
          jobOf(files[2], guessedReading, { role: 'facilities', mapping: ofShops.mappings.facilities, datum: null, treatments: {}, only }),
        ];
        const suspected = settled(await api.duplicates(0, made)).pairs.filter(({ firstNetwork }) => firstNetwork === 'C');
        expect(suspected).toHaveLength(shops.length);
        const built = await build(
          made,
          others.reduce((choice, at) => otherwise(choice, suspected[at]), { usual, others: [] } as DuplicateChoice),
        );
        expect(built.manifest.own?.duplicates?.merged).toBe(usual === 'keep' ? others.length : shops.length - others.length);
        const back = await setInArchive(await archiveOf(built.files));
        expect(back.manifest).toEqual(built.manifest);
        expect(await textOf(back.files)).toEqual(await textOf(built.files));
        expect(await answersOf(back)).toEqual(await answersOf(built));
        const kept = (name: string) => back.manifest.own?.files.find((file) => file.name === name)?.setup as { reading: ReadingChoice; setup: FileSetup };
        const again = await build(
          files.map((file) => jobOf(file, kept(file.name).reading, kept(file.name).setup)),
          back.manifest.own?.duplicates?.choice as DuplicateChoice,
        );
        expect(again.manifest).toEqual(built.manifest);
      },
    ),
    { numRuns: 12 },
  );
});
