import type { Player, PlayerSet } from '#engine/partners/question.ts';
import { formatList, type Language } from '#ui/format-number.ts';
import { allianceChoices, type NamedTables, networkName } from '#views/words/names.ts';

/** Name of a network or alliance on its own: an alliance goes before a network of the same id. */
export function sideName(tables: NamedTables, id: string, language: Language): string {
  return allianceChoices(tables, language).find((choice) => choice.id === id)?.name ?? networkName(tables, id, language);
}

/** Name of a player: the alliance's only where its members play as one. */
export function playerName(tables: NamedTables, { id, networks }: Player, language: Language): string {
  return networks.length === 1 && networks[0] === id ? networkName(tables, id, language) : sideName(tables, id, language);
}

/** Players of a set, in their order. */
export function membersOf<P>(set: PlayerSet, players: readonly P[]): P[] {
  return players.filter((_, player) => set & (1 << player));
}

/** Names of the players of a set in a list. */
export function setName(tables: NamedTables, set: PlayerSet, players: readonly Player[], language: Language): string {
  return formatList(language, membersOf(set, players), (player) => playerName(tables, player, language));
}

/** The set of the players of these ids; null where one is none of them. */
export function setOfIds(ids: readonly string[], players: readonly Player[]): PlayerSet | null {
  const places = ids.map((id) => players.findIndex((player) => player.id === id));
  return places.includes(-1) ? null : places.reduce((set, place) => set | (1 << place), 0);
}
