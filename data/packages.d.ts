/** The parts of the build-time packages that the script uses. Declared here so that the project type-checks without them installed. */

declare module 'd3-delaunay' {
  export class Delaunay {
    constructor(points: ArrayLike<number>);
    find(x: number, y: number, start?: number): number;
    voronoi(bounds: readonly [number, number, number, number]): { cellPolygon(index: number): [number, number][] | null };
  }
}

declare module 'gcoord' {
  const gcoord: { BD09: unknown; GCJ02: unknown; WGS84: unknown; transform(point: [number, number], from: unknown, to: unknown): [number, number] };
  export default gcoord;
}

declare module 'opencc-js/t2cn' {
  export function Converter(options: { from: string; to: string }): (text: string) => string;
}

declare module 'pinyin-pro' {
  export function pinyin(text: string, options: { toneType: 'none'; type: 'array'; v?: boolean; nonZh?: 'consecutive' }): string[];
  export function addDict(dictionary: unknown): void;
}

declare module '@pinyin-pro/data/modern' {
  const dictionary: unknown;
  export default dictionary;
}

declare module 'topojson-server' {
  import type { GeoJsonObject } from 'geojson';
  import type { Topology } from 'topojson-specification';
  export function topology(objects: Record<string, GeoJsonObject>, quantization?: number): Topology;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  export function presimplify(topology: Topology): Topology;
  export function simplify(topology: Topology, minimumWeight: number): Topology;
  export function filter(topology: Topology, keep?: (ring: unknown, interior: boolean) => boolean): Topology;
}
