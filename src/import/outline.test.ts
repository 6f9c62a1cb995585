import { expect, test } from 'vitest';
import { decodeTable } from '#columns/decode-table.ts';
import { facilities } from '#columns/tables.ts';
import { importSources, settled } from '#testing/import-sources.ts';
import { assistant } from './assistant.ts';
import { decided, usualDuplicateChoice } from './checking/duplicate-choice.ts';
import { importJobs } from './import-jobs.ts';
import type { FileJob, Outline } from './protocol.ts';
import { guessedReading } from './reading/read-file.ts';

const api = importJobs({ assistant, ...importSources });
const text = 'id,name,network,kind,lng,lat,opened\nA1,稠城营业部,顺丰,营业部,120.07,29.31,2012\nA2,佛堂驿站,菜鸟驿站,驿站,120.2,29.4,\n';
const county = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: 330782 },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [120, 29],
            [121, 29],
            [121, 30],
            [120, 29],
          ],
        ],
      },
    },
  ],
};
const duplicates = decided([], usualDuplicateChoice);
const request = { id: 'mine', title: 'Mine', beside: 'alone', supposeSharing: false, duplicates, year: 2026 } as const;

test('the facilities are handed over before their table is written, where the page does not have them', async () => {
  const file = new File([text], 'a.csv');
  const { mappings } = settled(await api.inspect(0, file, guessedReading));
  const setup = { role: 'facilities', mapping: mappings.facilities, datum: null, treatments: {} } as const;
  const each: FileJob = { id: 0, file, origin: 'reader', reading: guessedReading, setup };
  const handed: Outline[] = [];
  const made = async (changed: object, held: string | null = null) => {
    const hand = (outline: Outline) => void handed.push(outline);
    return settled(await api.build(0, [each], { ...request, ...changed }, () => {}, hand, held));
  };
  const first = await made({});
  expect(handed.map(({ outline }) => outline)).toEqual([first.outline]);
  expect(first.files.has('facilities.columns')).toBe(false);
  const whole = settled(await api.write(0, [each], request));
  expect(whole.manifest).toEqual(first.manifest);
  const written = new Uint8Array((await whole.files.get('facilities.columns')?.arrayBuffer()) ?? new ArrayBuffer());
  expect(handed[0].facilities).toEqual(decodeTable(facilities, written, 'facilities').columns);
  expect(handed[0].manifest.own).toEqual(first.manifest.own);
  // Another worker makes the same of the files.
  expect(settled(await importJobs({ assistant, ...importSources }).write(0, [each], request)).manifest).toEqual(first.manifest);
  for (const { file, bytes } of Object.values(whole.manifest.tables)) expect(whole.files.get(file)?.size).toBe(bytes);
  expect(handed[0].manifest.hash).not.toBe(first.manifest.hash);

  expect((await made({ title: 'Renamed' }, first.outline)).outline).toBe(first.outline);
  expect(handed).toHaveLength(1);
  const shared = await made({ supposeSharing: true }, first.outline);
  expect(handed.map(({ outline }) => outline)).toEqual([first.outline, shared.outline]);
  expect(shared.outline).not.toBe(first.outline);
  // Whoever did not take it, or let it go, gets it again.
  await made({ supposeSharing: true }, first.outline);
  expect(handed).toHaveLength(3);
});

test('a file that is changed once the set is built is not missed when the set is written', async () => {
  const files = [new File([text], 'a.csv'), new File([JSON.stringify(county)], 'counties.geojson')];
  const jobs = await Promise.all(
    files.map(async (file, id): Promise<FileJob> => {
      const { mappings } = settled(await api.inspect(0, file, guessedReading));
      const role = id === 0 ? 'facilities' : 'boundaries';
      return { id: 10 + id, file, origin: 'reader', reading: guessedReading, setup: { role, mapping: mappings[role], datum: null, treatments: {} } };
    }),
  );
  const built = settled(await api.build(0, jobs, request, () => {}));
  for (const file of files) {
    file.slice = () => {
      throw new DOMException('The file has changed.', 'NotReadableError');
    };
  }
  expect(settled(await api.write(0, jobs, request)).manifest).toEqual(built.manifest);
  // It is not kept for ever.
  await expect(api.write(0, jobs, request)).rejects.toThrow('The file has changed.');
});
