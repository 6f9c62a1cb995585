import { expect, test } from 'vitest';
import * as tables from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import { columnsOf } from '#testing/columns-of.ts';
import type { ScenarioEdit } from './question.ts';
import { checkedScenario } from './scenario-check.ts';

const named = { nameZh: '', nameEn: '', status: 'modelled', source: '' } as const;
const data = {
  networks: columnsOf(
    tables.networks,
    ['post', 'fast', 'near'].map((id) => ({ id, nameZh: '', nameEn: '', country: 'CN', note: '' })),
  ),
  alliances: columnsOf(tables.alliances, [{ ...named, alliance: 'union', member: 'fast', from: 2013, to: none }]),
  agreements: columnsOf(tables.agreements, [
    { ...named, id: 'deal', owner: 'post', user: 'union', kind: 'agency', tiers: '3,4', settlements: '', from: 2014, to: none },
  ]),
};
const open: ScenarioEdit = { act: 'open', owner: 'post', user: 'near', kind: 'station', tiers: null, settlements: null, from: null, to: null };
const agency: ScenarioEdit = { ...open, user: 'union', kind: 'agency' };

function check(edits: readonly ScenarioEdit[], base: readonly string[] = ['deal']) {
  const { scenario, faults } = checkedScenario({ base, edits }, data, 2015);
  return { base: scenario.base, used: scenario.edits.map((edit) => edits.indexOf(edit)), faults: faults.map(({ fault }) => fault) };
}

test('a sound scenario is used whole', () => {
  const edits = [open, { ...agency, act: 'close', tiers: ['4'] }] as const;
  expect(check(edits)).toEqual({ base: ['deal'], used: [0, 1], faults: [] });
});

test('what the data does not know is left out, the rest is used', () => {
  expect(check([{ ...open, owner: 'pony' }, open, { ...open, user: 'pony' }], ['deal', 'entente'])).toEqual({
    base: ['deal'],
    used: [1],
    faults: ['unknown-agreement', 'unknown-owner', 'unknown-user'],
  });
  // An alliance can use and has nothing of its own to open.
  expect(check([{ ...open, owner: 'union' }]).faults).toEqual(['unknown-owner']);
});

test('no network opens to itself, nor a member to its alliance', () => {
  expect(
    check([
      { ...open, user: 'post' },
      { ...open, owner: 'fast', user: 'union' },
    ]),
  ).toMatchObject({ used: [], faults: ['opens-to-itself', 'opens-to-itself'] });
});

test('of two that are the same or contradict each other the first is used', () => {
  const close: ScenarioEdit = { ...open, act: 'close', tiers: ['3'] };
  expect(check([open, { ...open }])).toMatchObject({ used: [0], faults: ['duplicate'] });
  expect(check([open, close])).toMatchObject({ used: [0], faults: ['contradiction'] });
  const { faults } = checkedScenario({ base: [], edits: [open, close] }, data, 2015);
  expect(faults).toEqual([{ fault: 'contradiction', edit: close, earlier: open }]);
});

test('edits of other demand or other years do not contradict each other', () => {
  const closeAgency: ScenarioEdit = { ...agency, act: 'close', tiers: ['3'] };
  expect(check([closeAgency, { ...agency, tiers: ['5'] }])).toMatchObject({ used: [0, 1], faults: [] });
  expect(
    check([
      { ...closeAgency, to: 2015 },
      { ...agency, from: 2016 },
    ]),
  ).toMatchObject({ used: [0, 1], faults: ['not-in-force'] });
});

test('an edit that changes nothing stays and is told', () => {
  expect(check([{ ...agency, tiers: ['3'] }])).toMatchObject({ used: [0], faults: ['no-effect'] });
  expect(check([{ ...open, act: 'close' }])).toMatchObject({ used: [0], faults: ['no-effect'] });
  expect(check([{ ...agency, tiers: ['3'] }], [])).toMatchObject({ used: [0], faults: [] });
});
