import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type Tier, tiers } from '#columns/vocabulary.ts';
import { DistanceMatrix } from '#engine/coverage/distance-matrix.ts';
import { sourcesOf } from '#engine/coverage/sources.ts';
import { type DemandPoints, expandDemand, villagePointsMost } from '#engine/demand/expand-demand.ts';
import { regionHierarchy, tierOfRegions } from '#engine/demand/hierarchy.ts';
import { unitVectors } from '#engine/geo/sphere.ts';
import { loadTables, type ReadFile, readManifest } from './load-data-set.ts';

/** Most villages of a place in the default data, and more. */
const everyVillage = 10_000;

test('five village points give the share of one point per village within 0.7 points in every tier', async () => {
  const shipped: ReadFile = async (file) => new Uint8Array(await readFile(`public/data/${file}`));
  const { tables } = await loadTables(await readManifest(shipped, 'manifest.json'), shipped);
  const { places, regions, facilities } = tables;
  const hierarchy = regionHierarchy(regions, places);
  const tierOf = tierOfRegions(hierarchy, tables.tiers, 'yicai-2022');
  const question = { as: 'cainiao', with: [], net: null, kinds: ['service-point', 'agency', 'station'], year: 2014, tierList: 'yicai-2022' } as const;
  const { own } = sourcesOf(question, tables);

  const shareByTier = (demand: DemandPoints): Map<Tier, number> => {
    const { km } = new DistanceMatrix(facilities, unitVectors(demand.lng, demand.lat)).nearestOf(own, question.year);
    const covered = new Float64Array(tiers.length);
    const all = new Float64Array(tiers.length);
    for (let row = 0; row < demand.rows; row++) {
      const tier = tierOf[hierarchy.countyOfPlace[demand.place[row]]];
      all[tier] += demand.people[row];
      if (km[row] <= 3) covered[tier] += demand.people[row];
    }
    return new Map(tiers.map((tier, code) => [tier, covered[code] / all[code]]));
  };

  const few = expandDemand(places, villagePointsMost);
  const many = expandDemand(places, everyVillage);
  expect(many.rows).toBeGreaterThan(2 * few.rows);
  const expected = shareByTier(many);
  for (const [tier, share] of shareByTier(few)) expect(Math.abs(share - (expected.get(tier) ?? 0)), `tier ${tier}`).toBeLessThanOrEqual(0.007);
});
