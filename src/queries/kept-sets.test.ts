import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { smallDataSet } from '#testing/small-data-set.ts';
import { type DataFiles, forgetSet, freeId, keepSet, keptFile, keptFiles, keptSets } from './kept-sets.ts';
import { archiveOf, setInArchive } from './set-archive.ts';

const { manifest } = smallDataSet();
const files = new Map([
  ['manifest.json', new Blob([JSON.stringify(manifest)])],
  ['places.columns', new Blob([Uint8Array.of(1, 2, 3)])],
]);

const contentOf = (of: DataFiles | null) => Promise.all(Array.from(of ?? [], async ([name, file]) => [name, await file.text()]));

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const { id } of await keptSets()) await forgetSet(id);
});

test('a set is kept, found by its id and hash, and forgotten', async () => {
  const { set, settled } = keepSet(manifest, files, '2026-11-25T00:00:00Z');
  expect(set).toMatchObject({ id: 'small', storage: 'underway', bytes: 3 + (files.get('manifest.json')?.size ?? 0) });
  expect(await contentOf(await keptFiles('small@small-1'))).toEqual(await contentOf(files));
  await settled;
  expect((await keptSets()).map(({ id, storage }) => [id, storage])).toEqual([['small', 'stored']]);
  expect(await contentOf(await keptFiles('small@small-1'))).toEqual(await contentOf(files));
  expect(await contentOf(await keptFiles('small@small'))).toEqual(await contentOf(files));
  expect([await keptFiles('small@other'), await keptFiles('small'), await keptFiles('none@small-1')]).toEqual([null, null, null]);
  await forgetSet('small');
  expect(await keptSets()).toEqual([]);
});

test('the same set twice is one, and a newer one takes its place as a whole', async () => {
  keepSet(manifest, files, '2026-11-25T00:00:00Z');
  const second = keepSet({ ...manifest, hash: 'small-2' }, new Map([['manifest.json', new Blob(['9'])]]), '2026-11-25T01:00:00Z');
  expect((await keptFiles('small@small-2'))?.size).toBe(1);
  await second.settled;
  expect((await keptSets()).map(({ hash }) => hash)).toEqual(['small-2']);
  expect((await keptFiles('small@small-2'))?.size).toBe(1);
});

test('a browser that refuses storage has the set until the page closes, and says so', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('refused', 'SecurityError');
    },
  });
  await keepSet(manifest, files, '2026-11-25T00:00:00Z').settled;
  expect(await contentOf(await keptFiles('small@small-1'))).toEqual(await contentOf(files));
  expect((await keptSets()).map(({ storage }) => storage)).toEqual(['refused']);
  await forgetSet('small');
});

test('of a set that is being written the page has what there is, and is stored when it is whole', async () => {
  let resolve: (whole: DataFiles) => void = () => {};
  const promise = new Promise<DataFiles>((settle) => {
    resolve = settle;
  });
  const written = new Map([['manifest.json', new Blob(['9'])]]);
  const tables = { ...manifest.tables, places: { ...manifest.tables.places, file: 'places.columns', bytes: 3 } };
  const { set, settled } = keepSet({ ...manifest, tables }, written, '2026-11-25T00:00:00Z', promise);
  const unwritten = Object.values(tables).reduce((sum, { bytes }) => sum + bytes, 0);
  expect(set.bytes).toBe(1 + unwritten);
  expect(await (await keptFile('small@small-1', 'manifest.json'))?.text()).toBe('9');
  expect(await keptFile('small@other', 'manifest.json')).toBeNull();
  const table = keptFile('small@small-1', 'places.columns');
  resolve(files);
  expect((await table)?.size).toBe(3);
  await settled;
  expect((await keptSets()).map(({ storage }) => storage)).toEqual(['stored']);
  expect(await contentOf(await keptFiles('small@small-1'))).toEqual(await contentOf(files));
  expect((await keptFile('small@small-1', 'places.columns'))?.size).toBe(3);
});

test('what could not be written is not stored, and the set that was there stays', async () => {
  await keepSet(manifest, files, '2026-11-25T00:00:00Z').settled;
  await keepSet({ ...manifest, hash: 'small-2' }, new Map(), '2026-11-25T01:00:00Z', Promise.reject(new Error('the file has changed'))).settled;
  expect((await keptSets()).map(({ hash, storage }) => [hash, storage])).toEqual([['small-2', 'unwritten']]);
  await expect(keptFiles('small@small-2')).rejects.toThrow('the file has changed');
  await forgetSet('small');
  expect((await keptSets()).map(({ hash, storage }) => [hash, storage])).toEqual([['small-1', 'stored']]);
});

test('a set that is being stored is forgotten for good', async () => {
  keepSet(manifest, files, '2026-11-25T00:00:00Z');
  await forgetSet('small');
  expect([await keptSets(), await keptFiles('small@small-1')]).toEqual([[], null]);
});

test('storage that is full in the midst of it leaves the set that was there, and the page has the new one', async () => {
  await keepSet(manifest, files, '2026-11-25T00:00:00Z').settled;
  const put = IDBObjectStore.prototype.put;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
    if (this.name === 'sets') throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, values);
  });
  const newer = { ...manifest, hash: 'small-2' };
  await keepSet(newer, new Map([['manifest.json', new Blob(['9'])]]), '2026-11-25T01:00:00Z').settled;
  expect((await keptSets()).map(({ hash, storage }) => [hash, storage])).toEqual([['small-2', 'refused']]);
  expect((await keptFiles('small@small-2'))?.size).toBe(1);
  full.mockRestore();
  // The page is closed: what it had is gone.
  await forgetSet('small');
  expect((await keptSets()).map(({ hash, storage }) => [hash, storage])).toEqual([['small-1', 'stored']]);
  expect(await contentOf(await keptFiles('small@small-1'))).toEqual(await contentOf(files));
});

test('a set comes back from its archive as it was', async () => {
  const back = await setInArchive(await archiveOf(files));
  expect(back.manifest).toEqual(manifest);
  expect(await contentOf(back.files)).toEqual(await contentOf(files));
  await expect(setInArchive(new Blob(['x']))).rejects.toThrow();
});

test.each([
  ['My networks', [], 'my-networks'],
  ['My networks', ['my-networks'], 'my-networks-2'],
  ['顺丰', [], 'own'],
  ['Réseau d’été', [], 'reseau-d-ete'],
])('the id of "%s" beside %j is %s', (title, taken, id) => {
  expect(freeId(title, taken)).toBe(id);
});
