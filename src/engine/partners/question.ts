import type { Kind, Measure, Settlement, Tier } from '#columns/vocabulary.ts';
import type { AreaUnit, DemandFilter, Limit } from '#engine/coverage/question.ts';

/** Players of one question at most: 4,096 coalitions. */
export const playersMost = 12;

/** Who is compared: one network, or the members of an alliance taken as one. */
export interface Player {
  /** Network or alliance. */
  readonly id: string;
  /** Networks whose facilities are the player's; no network is in two players. */
  readonly networks: readonly string[];
}

/** A set of players: bit i stands for `players[i]`. */
export type PlayerSet = number;

/** Facilities that count and the limit. */
interface ReachQuestion extends Limit {
  readonly kinds: readonly Kind[];
  /** Facilities open on 31 December, volumes of the year. */
  readonly year: number;
  readonly tierList: string;
}

/** Who covers what. Agreements play no part: every player counts with its own facilities, and in hours carries a parcel all the way by itself. */
export interface PartnersQuestion extends ReachQuestion, DemandFilter {
  readonly players: readonly Player[];
}

/** Where demand is covered by exactly these players, by all of them, or by any. */
export interface PartnersAreaQuestion extends PartnersQuestion {
  readonly set: PlayerSet;
  readonly unit: AreaUnit;
  readonly measure: Measure;
}

/** The owner opens one kind of its facilities to the user, for demand in a scope and in some years. */
export interface SharingRow {
  /** A network. */
  readonly owner: string;
  /** A network or an alliance; an alliance goes before a network of the same id. */
  readonly user: string;
  readonly kind: Kind;
  /** Null for all; tiers and settlements combine by AND. */
  readonly tiers: readonly Tier[] | null;
  readonly settlements: readonly Settlement[] | null;
  /** First and last year in force; null for no end on that side. */
  readonly from: number | null;
  readonly to: number | null;
}

/** One change over the baseline: what the row says is opened, or is no longer. */
export interface ScenarioEdit extends SharingRow {
  readonly act: 'open' | 'close';
}

/** Edits over agreements of the data, which stay as they are. No edits: the agreements themselves; no agreements: no sharing. */
export interface Scenario {
  /** Ids of agreements. */
  readonly base: readonly string[];
  readonly edits: readonly ScenarioEdit[];
}

/** What each side gains and gives when the sharing of `before` becomes that of `after`. */
export interface SharingQuestion extends ReachQuestion {
  readonly before: Scenario;
  readonly after: Scenario;
  /** Restrict to facilities of these networks; null for all. */
  readonly net: readonly string[] | null;
  readonly region: DemandFilter['region'];
  readonly area: DemandFilter['area'];
}

/** Where one participant's reach changes. */
export interface SharingAreaQuestion extends SharingQuestion, DemandFilter {
  /** Network or alliance whose view is taken. */
  readonly as: string;
  readonly unit: AreaUnit;
  readonly measure: Measure;
}
