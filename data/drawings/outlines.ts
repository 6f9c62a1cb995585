import { Delaunay } from 'd3-delaunay';
import type { FeatureCollection, GeoJsonObject } from 'geojson';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import type { RegionCode } from '../../src/engine/units.ts';
import { mercatorLat, mercatorY } from '../geography/mercator.ts';
import type { Place } from '../places/place.ts';
import { type Site, sitesAlongBorders, strayIslets } from './border-sites.ts';

/** Coordinates of the drawing lie on a grid of this many cells each way: about 0.007°. */
const grid = 1e4;
/** Bends of less than this area, square degrees of Mercator's plane, are left out. */
const smallestBend = 4e-4;

type Areas = Topology<{ counties: GeometryCollection; prefectures: GeometryCollection; provinces: GeometryCollection }>;

/**
 * Outlines of counties, prefectures and provinces, ours and approximate: the Voronoi cells of the places, joined by region. Pairs of points
 * left and right of the coast and borders of Natural Earth make the outer edges follow them. Taiwan, Hong Kong and Macao come from there alone.
 */
export function outlines(places: readonly Place[]): Areas {
  const home = places.filter((place) => place.country === 'CN');
  const own: Site[] = home.map((place) => ({ x: place.lng, y: mercatorY(place.lat), region: place.county }));
  const borders = sitesAlongBorders(own);
  const sites = [...own, ...borders, ...strayIslets(own, borders)];
  const counties = joined(cells(sites));
  const smooth = simplify(presimplify(topology({ counties })), smallestBend);
  const plain = filter(smooth, () => true) as Areas;
  return onGround(withParents(plain, places));
}

/** One polygon per cell; identical cells share their edges. */
function cells(sites: readonly Site[]): Topology<{ cells: GeometryCollection<{ region: RegionCode }> }> {
  const delaunay = new Delaunay(Float64Array.from(sites.flatMap(({ x, y }) => [x, y])));
  const voronoi = delaunay.voronoi([60, -10, 150, 80]);
  const features = sites.flatMap(({ region }, i) => {
    const ring = region === 0 ? null : voronoi.cellPolygon(i);
    return ring ? [{ type: 'Feature' as const, properties: { region }, geometry: { type: 'Polygon' as const, coordinates: [ring] } }] : [];
  });
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ cells: collection as GeoJsonObject }, 1e6) as Topology<{ cells: GeometryCollection<{ region: RegionCode }> }>;
}

function joined(topo: ReturnType<typeof cells>): GeoJsonObject {
  const groups = new Map<RegionCode, TopoPolygon[]>();
  for (const cell of topo.objects.cells.geometries) {
    const { region } = cell.properties as { region: RegionCode };
    groups.set(region, [...(groups.get(region) ?? []), cell as TopoPolygon]);
  }
  const features = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([region, members]) => ({ ...(feature(topo, mergeArcs(topo, members)) as object), id: region, properties: {} }));
  return { type: 'FeatureCollection', features } as GeoJsonObject;
}

/** Prefectures and provinces are joined from the simplified counties, so that all three share their lines. */
function withParents(topo: Areas, places: readonly Place[]): Areas {
  const parents = new Map(places.map((place) => [place.county, place]));
  const level = (parent: (county: RegionCode) => RegionCode): GeometryCollection => {
    const groups = new Map<RegionCode, TopoPolygon[]>();
    for (const county of topo.objects.counties.geometries) {
      const code = parent(Number(county.id));
      groups.set(code, [...(groups.get(code) ?? []), county as TopoPolygon]);
    }
    const geometries = [...groups].sort(([a], [b]) => a - b).map(([id, members]) => ({ ...(mergeArcs(topo, members) as TopoMultiPolygon), id }));
    return { type: 'GeometryCollection', geometries };
  };
  const isCounty = (id: unknown) => parents.has(Number(id));
  const prefectures = level((county) => parents.get(county)?.prefecture ?? county);
  const provinces = level((county) => parents.get(county)?.province ?? county);
  const counties = topo.objects.counties.geometries.filter((county) => isCounty(county.id)) as TopoPolygon[];
  return {
    ...topo,
    objects: {
      counties: { type: 'GeometryCollection', geometries: counties.map(({ type, arcs, id }) => ({ type, arcs, id })) as TopoPolygon[] },
      prefectures: { ...prefectures, geometries: prefectures.geometries.filter((area) => Number(area.id) % 10_000 !== 0) },
      provinces,
    },
  };
}

/** From Mercator's plane to degrees, then onto the grid. */
function onGround(topo: Areas): Areas {
  const ground: Areas = { ...topo, arcs: topo.arcs.map((arc) => arc.map(([x, y]) => [x, mercatorLat(y)])) };
  delete ground.bbox;
  return quantize(ground, grid) as Areas;
}
