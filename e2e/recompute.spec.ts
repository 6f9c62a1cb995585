import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { OverviewPage } from './pages/overview-page.ts';
import { recomputed } from './recompute.ts';
import { expect, test } from './test.ts';

const run = promisify(execFile);

/** Members of the Cainiao alliance at the end of 2014, and what the agreement of that year opened. */
const own = ['cainiao', 'sto', 'yto', 'zto', 'yunda', 'best', 'other'];
const kinds = ['service-point', 'agency', 'station'];
const lowerTiers = ['3', '4', '5'];

test.describe.configure({ timeout: 480_000 });

for (const { address, km, group } of [
  { address: '/', km: 3, group: (row: Record<string, string>) => lowerTiers.includes(row.tier) || row.settlement === 'rural' },
  { address: '/?tier=3,4&km=5', km: 5, group: (row: Record<string, string>) => row.tier === '3' || row.tier === '4' },
]) {
  test(`shares at ${address} are those of the command and of a recomputation from the two raw files`, async ({ page }) => {
    const overview = new OverviewPage(page);
    await overview.open(address);
    const shown = Papa.parse<Record<string, string>>(await overview.download('coverage'), { header: true, skipEmptyLines: true }).data;
    const answer = JSON.parse((await run('npx', ['tsx', 'src/app/answer.ts', address], { maxBuffer: 1 << 24 })).stdout);

    await overview.open(`/data${address.slice(1)}`);
    const facilities = await overview.download('facilities');
    const demand = await overview.download('demand');
    const inScope = (row: Record<string, string>) => lowerTiers.includes(row.tier) || row.settlement === 'rural';
    const expected = recomputed(facilities, demand, { own, opened: ['china-post'], kinds, year: 2014, km, inScope }, group);

    for (const measure of ['people', 'parcels', 'villages'] as const) {
      const row = (agreements: string) => shown.find((each) => each.group === 'headline' && each.measure === measure && each.with === agreements);
      expect({ total: Number(row('none')?.total), before: Number(row('none')?.covered), after: Number(row('agreement-2014')?.covered) }).toEqual({
        total: expected.total[measure],
        before: expected.before[measure],
        after: expected.after[measure],
      });
    }
    const { headline } = answer;
    expect([headline.total, headline.before.covered, headline.after.covered]).toEqual([expected.total.people, expected.before.people, expected.after.people]);
    expect(answer.coverage.length).toBe(shown.length);
  });
}
