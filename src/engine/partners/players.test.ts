import { expect, test } from 'vitest';
import { namedTables } from '#testing/data-summary.ts';
import { faultOfPlayers, namedCoalitions, playersOf } from './players.ts';

const tables = namedTables();
const ids = (players: ReturnType<typeof playersOf>) => players.map(({ id, networks }) => `${id}: ${networks.join(' ')}`);

test('every operator is a player, and an alliance is the coalition of its members', () => {
  const players = playersOf(tables, 2014, null);
  expect(ids(players)).toEqual(['china-post: china-post', 'sto: sto', 'yto: yto', 'cainiao: cainiao']);
  expect(namedCoalitions(players, tables.alliances, 2014)).toEqual([{ alliance: 'cainiao', set: 0b0110 }]);
  expect(namedCoalitions(players, tables.alliances, 2012)).toEqual([]);
});

test('an alliance taken as one stands in the place of its members, as they are in the year and under the filter', () => {
  expect(ids(playersOf(tables, 2014, null, ['cainiao']))).toEqual(['china-post: china-post', 'cainiao: sto yto', 'cainiao: cainiao']);
  expect(ids(playersOf(tables, 2014, ['china-post', 'yto'], ['cainiao']))).toEqual(['china-post: china-post', 'cainiao: yto']);
  expect(playersOf(tables, 2012, null, ['cainiao'])).toEqual(playersOf(tables, 2012, null));
});

test('too many players and a network in two of them are told in a sentence', () => {
  const players = Array.from({ length: 13 }, (_, index) => ({ id: `n${index}`, networks: [`n${index}`] }));
  expect(faultOfPlayers(players)).toBe('Got 13 networks to compare, wanted 12 at most: choose fewer, or take an alliance as one.');
  expect(faultOfPlayers(players.slice(0, 12))).toBeNull();
  expect(faultOfPlayers([...players.slice(0, 2), { id: 'union', networks: ['n2', 'n1'] }])).toContain('"n1" twice');
});
