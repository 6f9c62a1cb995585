import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as tables from '#columns/tables.ts';
import { type Measure, measures } from '#columns/vocabulary.ts';
import { cellCount, cellFilter, reachOf } from '#engine/coverage/answer.ts';
import { CoverageEngine, type CoverageTables } from '#engine/coverage/coverage-engine.ts';
import type { CoverageQuestion } from '#engine/coverage/question.ts';
import { networksOf } from '#engine/coverage/sources.ts';
import { anyNetwork, anyQuestion, networkIds } from '#testing/any-network.ts';
import { anyScenario } from '#testing/any-scenario.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { giveIndex, shareIndex, sideIndex } from './answer.ts';
import { balances } from './balance.ts';
import { coalitionsOf } from './coalition-reach.ts';
import { combinations, demandByDepth } from './overlap.ts';
import { PartnersEngine } from './partners-engine.ts';
import { playersOf } from './players.ts';
import type { PartnersQuestion, SharingQuestion } from './question.ts';

const networks = columnsOf(
  tables.networks,
  networkIds.map((id) => ({ id, nameZh: '', nameEn: '', country: 'CN', note: '' })),
);
const anyMeasure = fc.constantFrom<Measure>(...measures);
const anyUnit = fc.constantFrom('province', 'prefecture', 'county');
const sum = (values: Iterable<number>) => Array.from(values).reduce((a, b) => a + b, 0);

function engines(network: CoverageTables) {
  const coverage = new CoverageEngine(network);
  return { coverage, partners: new PartnersEngine(coverage, { ...network, networks }) };
}

/** The players of a question, the alliance as one or each for itself. */
function partnersQuestion(network: CoverageTables, { as, with: _, net, ...rest }: CoverageQuestion): PartnersQuestion {
  return { ...rest, players: playersOf({ ...network, networks }, rest.year, net, as === 'union' ? ['union'] : []) };
}

test('a player reaches what it covers when it looks for itself, and a coalition what any member covers', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, anyMeasure, (network, question, measure) => {
      const { coverage, partners } = engines(network);
      const asked = partnersQuestion(network, question);
      const answer = partners.partners(asked);
      const { demand } = coverage;
      const amounts = demand.amounts(measure, question.year);
      const counted = coverage.counted(question, question.tierList);
      const distances = asked.players.map(({ id }) => coverage.access({ ...question, as: id, with: [] }).beforeKm);
      for (const [player, { id }] of asked.players.entries()) {
        const { before, total } = coverage.coverage({ ...question, as: id, with: [] });
        expect(answer.reach.subarray(shareIndex(player, 0), shareIndex(player + 1, 0))).toEqual(before);
        expect(answer.total).toEqual(total);
      }
      for (const [set, reach] of coalitionsOf(answer, measure).entries()) {
        const covered = Array.from(amounts).filter((_, row) => counted[row] && distances.some((km, player) => set & (1 << player) && km[row] <= question.km));
        expect(reach).toBe(sum(covered));
      }
    }),
    { numRuns: 100 },
  );
});

test('areas of every unit add up to the combinations, coalitions and depths of the filtered group', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, anyMeasure, anyUnit, fc.nat(), (network, question, measure, unit, seed) => {
      const { partners } = engines(network);
      const asked = partnersQuestion(network, question);
      const set = seed % 2 ** asked.players.length;
      const areas = partners.partnersAreas({ ...asked, set, unit: unit as 'county', measure });
      const answer = partners.partners(asked);
      const filter = cellFilter(question);
      const found = combinations(answer, measure, filter, 'amount');
      const amountWhere = (passes: (other: number) => boolean) => sum(found.filter((other) => passes(other.set)).map(({ amount }) => amount));
      const byDepth = demandByDepth(answer, measure, filter);
      expect(sum(areas.exactly)).toBe(set === 0 ? byDepth[0] : amountWhere((other) => other === set));
      expect(sum(areas.atLeast)).toBe((set === 0 ? byDepth[0] : 0) + amountWhere((other) => (other & set) === set));
      expect(sum(areas.any)).toBe(coalitionsOf(answer, measure)[set]);
      for (const depth of byDepth.keys()) expect(sum(areas.byDepth.filter((_, index) => index % 4 === depth))).toBe(byDepth[depth]);
      expect(sum(areas.total)).toBe(sum(byDepth));
    }),
    { numRuns: 100 },
  );
});

const none = { base: [], edits: [] };

test('without edits each side covers before and after what the coverage of its own view says', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, (network, question) => {
      const { coverage, partners } = engines(network);
      const { as: _, with: base, tiers: __, settlements: ___, ...rest } = question;
      const answer = partners.sharing({ ...rest, before: none, after: { base, edits: [] } });
      expect(answer.total).toEqual(coverage.coverage(question).total);
      for (const [side, as] of answer.sides.entries()) {
        const { before, after } = coverage.coverage({ ...question, as });
        const of = (values: Float64Array) => values.subarray(sideIndex(side, 0), sideIndex(side + 1, 0));
        expect(of(answer.own)).toEqual(before);
        expect(of(answer.before)).toEqual(before);
        expect(of(answer.both)).toEqual(before);
        expect(of(answer.after)).toEqual(after);
      }
    }),
    { numRuns: 150 },
  );
});

const anySharing = fc.record({
  before: anyScenario(['deal', 'pact'], networkIds, ['union', ...networkIds]),
  after: anyScenario(['deal', 'pact'], networkIds, ['union', ...networkIds]),
});

/** Any scenario before and after, over the facilities of any question. */
function sharingQuestion(
  { kinds, year, tierList, km, net, region, area }: CoverageQuestion,
  sharing: Pick<SharingQuestion, 'before' | 'after'>,
): SharingQuestion {
  return { kinds, year, tierList, km, net, region, area, ...sharing };
}

test('what is given adds up to what is gained, and over all sides gains are gives', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, anySharing, anyMeasure, (network, question, sharing, measure) => {
      const answer = engines(network).partners.sharing(sharingQuestion(question, sharing));
      const count = answer.sides.length;
      for (let cell = 0; cell < cellCount; cell++) {
        for (const receiver of answer.sides.keys()) {
          const at = sideIndex(receiver, cell);
          const given = (gives: Float64Array) => sum(answer.sides.map((_, giver) => gives[giveIndex(count, giver, receiver, cell)]));
          expect(given(answer.givesBefore)).toBeCloseTo(answer.before[at] - answer.own[at], 5);
          expect(given(answer.givesAfter)).toBeCloseTo(answer.after[at] - answer.own[at], 5);
        }
      }
      const found = balances(answer, measure, () => true);
      expect(sum(found.map(({ gives }) => gives))).toBeCloseTo(sum(found.map(({ gains }) => gains)), 4);
    }),
    { numRuns: 100 },
  );
});

test('what a side covers only thanks to a giver is what it would lose without the giver', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, anySharing, (network, question, sharing) => {
      const { partners } = engines(network);
      const asked = { ...sharingQuestion(question, sharing), net: null };
      const answer = partners.sharing(asked);
      for (const [giver, id] of answer.sides.entries()) {
        const givers = networksOf(id, question.year, network.alliances);
        const without = partners.sharing({ ...asked, net: networkIds.filter((other) => !givers.includes(other)) });
        for (const [receiver, name] of answer.sides.entries()) {
          if (networksOf(name, question.year, network.alliances).some((own) => givers.includes(own))) continue;
          const place = without.sides.indexOf(name);
          for (let cell = 0; cell < cellCount; cell++) {
            const thanks = answer.onlyThanksAfter[giveIndex(answer.sides.length, giver, receiver, cell)];
            expect(thanks).toBe(answer.after[sideIndex(receiver, cell)] - without.after[sideIndex(place, cell)]);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('areas show the change of a side in three classes that add up to its reach before and after', () => {
  fc.assert(
    fc.property(anyNetwork, anyQuestion, anySharing, anyMeasure, anyUnit, (network, question, sharing, measure, unit) => {
      const { partners } = engines(network);
      const asked = sharingQuestion(question, sharing);
      const answer = partners.sharing(asked);
      const filter = cellFilter(question);
      for (const [side, as] of answer.sides.entries()) {
        const { tiers, settlements } = question;
        const areas = partners.sharingAreas({ ...asked, tiers, settlements, as, unit: unit as 'county', measure });
        const of = (values: Float64Array) => values.subarray(sideIndex(side, 0), sideIndex(side + 1, 0));
        const reach = reachOf({ total: answer.total, before: of(answer.before), after: of(answer.after) }, measure, filter);
        const found = { total: sum(areas.total), before: sum(areas.both) + sum(areas.onlyBefore), after: sum(areas.both) + sum(areas.onlyAfter) };
        expect(found).toEqual(reach);
        expect(sum(areas.both)).toBe(reachOf({ total: of(answer.both), before: answer.total, after: answer.total }, measure, filter).total);
      }
    }),
    { numRuns: 60 },
  );
});

test('an answer does not depend on what was asked before', () => {
  fc.assert(
    fc.property(anyNetwork, fc.array(anyQuestion, { minLength: 2, maxLength: 4 }), anySharing, (network, questions, sharing) => {
      const { partners } = engines(network);
      const answers = questions.map((question) => [
        partners.partners(partnersQuestion(network, question)),
        partners.sharing(sharingQuestion(question, sharing)),
      ]);
      const last = questions[questions.length - 1];
      const fresh = engines(network).partners;
      expect(answers.at(-1)).toEqual([fresh.partners(partnersQuestion(network, last)), fresh.sharing(sharingQuestion(last, sharing))]);
    }),
    { numRuns: 40 },
  );
});
