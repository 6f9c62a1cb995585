import type { MapPeer } from './contestants.ts';
import { mapTurn, type Turn, type TurnPlan } from './map-turn.ts';
import { pages } from './pages.ts';

export interface RoundsPlan extends TurnPlan {
  readonly peers: readonly MapPeer[];
  readonly rounds: number;
}

/** Turns by contestant, and what was not done and why, one sentence each. */
export interface Rounds {
  readonly turns: ReadonlyMap<MapPeer, readonly Turn[]>;
  readonly stops: readonly string[];
}

/** Runs the contestants in turns, round after round. One that could not end its turn has no other: it would take the next ones as long. */
export async function mapRounds(plan: RoundsPlan): Promise<Rounds> {
  const served = await pages();
  const turns = new Map<MapPeer, Turn[]>(plan.peers.map((peer) => [peer, []]));
  const stopped = new Map<MapPeer, string>();
  try {
    for (let round = 1; round <= plan.rounds; round++) {
      for (const peer of plan.peers) {
        if (stopped.has(peer)) continue;
        const end = await mapTurn(served.addressOf(peer.page), peer, plan);
        if (end.turn) turns.get(peer)?.push(end.turn);
        if (end.stopped) stopped.set(peer, `${peer.what}: ${end.stopped}, in round ${round} of ${plan.rounds}.`);
      }
    }
  } finally {
    served.close();
  }
  return { turns, stops: [...stopped.values()] };
}
