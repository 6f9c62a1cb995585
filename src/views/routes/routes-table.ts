import type { Cell } from '#columns/csv.ts';
import { none } from '#columns/vocabulary.ts';
import type { ParcelPath, Stop } from '#engine/routing/parcels/answer.ts';
import type { NamedRoutes } from '#worker/protocol.ts';

const header = [
  'agreements',
  'path',
  'leg',
  'mode',
  'network',
  'from_id',
  'from_lng',
  'from_lat',
  'to_id',
  'to_lng',
  'to_lat',
  'km',
  'moving_hours',
  'sorting_hours',
  'waiting_hours',
  'cost_yuan',
  'hand_off',
  'border',
  'path_hours',
  'path_cost_yuan',
  'path_hand_offs',
] as const;

/** Rows of `hinterland-routes.csv`: a leg each, of every path with the agreements of the link and without any. */
export function routesTable(routes: NamedRoutes, agreements: readonly string[]): { header: readonly string[]; rows: Cell[][] } {
  const idOf = ({ facility, place, point }: Stop) => {
    if (facility !== none) return routes.facilities.find((each) => each.facility === facility)?.id ?? '';
    const code = routes.places.find((each) => each.place === place)?.code ?? '';
    return point > 0 ? `${code}.${point}` : String(code);
  };
  const rowsOf = (paths: readonly ParcelPath[], label: string) =>
    paths.flatMap((path, pathAt) =>
      path.legs.map((leg, legAt): Cell[] => [
        label,
        pathAt + 1,
        legAt + 1,
        leg.mode,
        leg.network,
        idOf(leg.from),
        leg.from.lng.toFixed(5),
        leg.from.lat.toFixed(5),
        idOf(leg.to),
        leg.to.lng.toFixed(5),
        leg.to.lat.toFixed(5),
        leg.km.toFixed(3),
        leg.moving.toFixed(3),
        leg.sorting.toFixed(3),
        leg.waiting.toFixed(3),
        leg.cost.toFixed(3),
        leg.handOff ? 'true' : 'false',
        leg.border ? 'true' : 'false',
        path.hours.toFixed(3),
        path.cost.toFixed(2),
        path.handOffs,
      ]),
    );
  const named = agreements.length > 0 ? agreements.join(' ') : 'none';
  return { header, rows: [...rowsOf(routes.paths, named), ...(agreements.length > 0 ? rowsOf(routes.without.paths, 'none') : [])] };
}
