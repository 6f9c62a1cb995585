import type { Columns } from '#columns/schema.ts';
import type { alliances as allianceTable, networks as networkTable } from '#columns/tables.ts';
import { networksOf } from '#engine/coverage/sources.ts';
import { type Player, type PlayerSet, playersMost } from './question.ts';

interface NetworkTables {
  readonly networks: Columns<typeof networkTable>;
  readonly alliances: Columns<typeof allianceTable>;
}

/** An alliance whose members are players: seen as one, it is this coalition. */
export interface NamedCoalition {
  readonly alliance: string;
  readonly set: PlayerSet;
}

/**
 * The players in the order of the networks' table. An alliance in `asOne` takes the place of its first member and no
 * member stands beside it; a network in two of them is the first one's.
 * @param net restricts to these networks, also within an alliance; null for all.
 */
export function playersOf({ networks, alliances }: NetworkTables, year: number, net: readonly string[] | null, asOne: readonly string[] = []): Player[] {
  const left = Array.from(networks.id.codes, (code) => networks.id.values[code]).filter((id) => net === null || net.includes(id));
  const players: Player[] = [];
  while (left.length > 0) {
    const [network] = left;
    const alliance = asOne.find((id) => networksOf(id, year, alliances).includes(network));
    const together = alliance === undefined ? [network] : networksOf(alliance, year, alliances);
    const members = left.filter((member) => together.includes(member));
    players.push({ id: alliance ?? network, networks: members });
    for (const member of members) left.splice(left.indexOf(member), 1);
  }
  return players;
}

/** The alliances of the year, each as the set of its members among the players; those without any are left out. */
export function namedCoalitions(players: readonly Player[], alliances: NetworkTables['alliances'], year: number): NamedCoalition[] {
  return alliances.alliance.values
    .map((alliance) => {
      const members = networksOf(alliance, year, alliances);
      const set = players.reduce((bits, { networks }, player) => (networks.every((network) => members.includes(network)) ? bits | (1 << player) : bits), 0);
      return { alliance, set };
    })
    .filter(({ set }) => set !== 0);
}

/** What is wrong with a list of players, as a sentence; null when nothing is. */
export function faultOfPlayers(players: readonly Player[]): string | null {
  if (players.length > playersMost)
    return `Got ${players.length} networks to compare, wanted ${playersMost} at most: choose fewer, or take an alliance as one.`;
  const networks = players.flatMap((player) => player.networks);
  const twice = networks.find((network, index) => networks.indexOf(network) !== index);
  return twice === undefined ? null : `Got the network "${twice}" twice, wanted it once: an alliance does not stand beside its own members.`;
}
