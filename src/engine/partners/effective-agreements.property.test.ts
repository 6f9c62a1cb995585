import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds, none, settlements, tiers } from '#columns/vocabulary.ts';
import type { CoverageTables } from '#engine/coverage/coverage-engine.ts';
import { sourcesOf } from '#engine/coverage/sources.ts';
import { anyNetwork, networkIds } from '#testing/any-network.ts';
import { anyScenario } from '#testing/any-scenario.ts';
import { effectiveAgreements, scenarioId } from './effective-agreements.ts';
import type { Scenario, SharingRow } from './question.ts';

const users = ['union', ...networkIds];
const year = 2015;

interface Asked {
  readonly owner: string;
  readonly user: string;
  readonly kind: SharingRow['kind'];
  readonly tier: (typeof tiers)[number];
  readonly settlement: (typeof settlements)[number];
}

/** Whether one kind is open in one cell, told change by change as a reader of the definition would. */
function isOpen({ base, edits }: Scenario, { agreements }: CoverageTables, { owner, user, kind, tier, settlement }: Asked): boolean {
  const inScope = (row: SharingRow) =>
    row.owner === owner &&
    row.user === user &&
    row.kind === kind &&
    (row.tiers?.includes(tier) ?? true) &&
    (row.settlements?.includes(settlement) ?? true) &&
    (row.from ?? year) <= year &&
    (row.to ?? year) >= year;
  const rows = Array.from(agreements.from.keys(), (row) => ({
    id: agreements.id.values[agreements.id.codes[row]],
    owner: agreements.owner.values[agreements.owner.codes[row]],
    user: agreements.user.values[agreements.user.codes[row]],
    kind: kinds[agreements.kind[row]],
    tiers: agreements.tiers[row] === '' ? null : (agreements.tiers[row].split(',') as Asked['tier'][]),
    settlements: agreements.settlements[row] === '' ? null : (agreements.settlements[row].split(',') as Asked['settlement'][]),
    from: agreements.from[row],
    to: agreements.to[row] === none ? null : agreements.to[row],
  }));
  let open = rows.some((row) => base.includes(row.id) && inScope(row));
  for (const edit of edits) if (inScope(edit)) open = edit.act === 'open';
  return open;
}

test('what a scenario opens is its base, changed by one edit after the other', () => {
  fc.assert(
    fc.property(anyNetwork, anyScenario(['deal', 'pact'], networkIds, users), fc.constantFrom(...users), (network, scenario, user) => {
      const before = structuredClone(network.agreements);
      const agreements = effectiveAgreements(scenario, network.agreements, year);
      expect(network.agreements).toEqual(before);
      // No alliances: every network of another name may be opened to the user.
      const alliances = { ...network.alliances, rows: 0 };
      const asked = { as: user, with: [scenarioId], net: null, kinds, year, tierList: 'list' };
      const { opened } = sourcesOf(asked, { alliances, agreements });
      for (const owner of networkIds.filter((id) => id !== user)) {
        for (const [code, kind] of kinds.entries()) {
          const scope = opened.find((source) => source.network === owner && source.kind === code)?.scope;
          for (const [cell, tier] of tiers.flatMap((one) => settlements.map(() => one)).entries()) {
            const settlement = settlements[cell % settlements.length];
            expect(scope?.[cell] === 1).toBe(isOpen(scenario, network, { owner, user, kind, tier, settlement }));
          }
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('agreements of the data without edits are read as the coverage of a view reads them', () => {
  fc.assert(
    fc.property(anyNetwork, fc.subarray(['deal', 'pact']), fc.constantFrom(...users), (network, base, as) => {
      const question = { as, net: null, kinds, year, tierList: 'list' };
      const agreements = effectiveAgreements({ base, edits: [] }, network.agreements, year);
      const byName = ({ opened }: ReturnType<typeof sourcesOf>) => new Map(opened.map((source) => [`${source.network} ${source.kind}`, source.scope]));
      const found = sourcesOf({ ...question, with: [scenarioId] }, { ...network, agreements });
      expect(byName(found)).toEqual(byName(sourcesOf({ ...question, with: base }, network)));
    }),
  );
});
