import { type Contestant, timed } from '../comparison.ts';
import { type CoalitionAnswer, type CoalitionData, cells, limits, noAnswer } from './question.ts';

interface Point {
  readonly people: number;
  readonly parcels: number;
  readonly villages: number;
  readonly cell: number;
  readonly distances: readonly { readonly player: string; readonly km: number }[];
}

/** Demand of one cell that exactly these players cover. */
interface Group {
  readonly members: readonly string[];
  readonly cell: number;
  people: number;
  parcels: number;
  villages: number;
}

/**
 * What a page does without a library: an object a point, a group for each set of players that cover it and each cell, and
 * every coalition added up from the groups that it meets. (A look at every point for every coalition would take minutes.)
 */
export function objects({ players, distances, people, parcels, villages, cellOf }: CoalitionData): Contestant<CoalitionAnswer> {
  let points: Point[] = [];
  let step = 0;
  let answer = noAnswer(players.length);
  return {
    what: 'objects',
    build: () =>
      timed(() => {
        points = Array.from(people, (_, row) => ({
          people: people[row],
          parcels: parcels[row],
          villages: villages[row],
          cell: cellOf[row],
          distances: players.map((player, index) => ({ player, km: distances[index][row] })),
        }));
      }),
    query() {
      const km = limits[step++ % limits.length];
      return timed(() => {
        answer = answerOf(groupsOf(points, km), players);
      });
    },
    answer: () => answer,
  };
}

function groupsOf(points: readonly Point[], km: number): Group[] {
  const groups = new Map<string, Group>();
  for (const point of points) {
    if (point.cell === cells) continue;
    const members = point.distances.filter((distance) => distance.km <= km).map(({ player }) => player);
    const key = `${point.cell} ${members.join(' ')}`;
    let group = groups.get(key);
    if (!group) {
      group = { members, cell: point.cell, people: 0, parcels: 0, villages: 0 };
      groups.set(key, group);
    }
    group.people += point.people;
    group.parcels += point.parcels;
    group.villages += point.villages;
  }
  return [...groups.values()];
}

function answerOf(groups: readonly Group[], players: readonly string[]): CoalitionAnswer {
  const answer = noAnswer(players.length);
  for (const group of groups) {
    const { length } = group.members;
    for (const member of group.members) {
      const at = (players.indexOf(member) * cells + group.cell) * 3;
      add(answer.reach, at, group, 1);
      if (length === 1) add(answer.only, at, group, 1);
      add(answer.fair, at, group, 1 / length);
    }
  }
  for (let coalition = 1; coalition < 2 ** players.length; coalition++) {
    const chosen = new Set(players.filter((_, player) => coalition & (1 << player)));
    for (const group of groups) if (group.members.some((member) => chosen.has(member))) add(answer.coalitions, coalition * 3, group, 1);
  }
  return answer;
}

function add(sums: Float64Array, at: number, { people, parcels, villages }: Group, part: number): void {
  sums[at] += people * part;
  sums[at + 1] += parcels * part;
  sums[at + 2] += villages * part;
}
