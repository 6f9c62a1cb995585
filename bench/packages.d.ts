/** The parts of the packages that the benchmarks use. Declared here so that the project type-checks without them installed. */

declare module '@duckdb/duckdb-wasm/blocking' {
  interface Table {
    getChild(column: string): { toArray(): ArrayLike<number> } | null;
  }
  interface Statement {
    query(): Table;
    close(): void;
  }
  interface Connection {
    query(sql: string): Table;
    prepare(sql: string): Statement;
    insertArrowFromIPCStream(bytes: Uint8Array, options: { name: string; create: boolean }): void;
    close(): void;
  }
  interface Bundle {
    mainModule: string;
    mainWorker: string;
  }
  export class VoidLogger {}
  export const NODE_RUNTIME: unknown;
  export function createDuckDB(
    bundles: { mvp: Bundle; eh: Bundle },
    logger: VoidLogger,
    runtime: unknown,
  ): Promise<{ instantiate(progress: () => void): Promise<unknown>; connect(): Connection }>;
  export type { Connection, Statement };
}

declare module 'apache-arrow' {
  export function makeVector(data: Uint8Array): unknown;
  export class Table {
    constructor(columns: Record<string, unknown>);
  }
  export function tableToIPC(table: Table, type: 'stream'): Uint8Array;
}

declare module 'crossfilter2' {
  export interface Dimension {
    filterExact(value: number): void;
    filterRange(range: [from: number, to: number]): void;
    filterFunction(passes: (value: number) => boolean): void;
    filterAll(): void;
    group(): { reduceCount(): Group; reduce<V>(add: Reducer<V>, remove: Reducer<V>, initial: () => V): Group<V> };
    groupAll(): GroupAll;
    bottom(most: number): readonly number[];
  }
  type Reducer<V> = (sums: V, record: number) => V;
  interface GroupAll {
    reduce<V>(add: Reducer<V>, remove: Reducer<V>, initial: () => V): { value(): V };
  }
  export interface Group<V = number> {
    all(): readonly { key: number; value: V }[];
  }
  export default function crossfilter(records: readonly number[]): { dimension(codeOf: (record: number) => number): Dimension; groupAll(): GroupAll };
}

declare module 'kdbush' {
  export default class KDBush {
    constructor(count: number);
    add(x: number, y: number): number;
    finish(): this;
  }
}

declare module 'geokdbush' {
  import type KDBush from 'kdbush';
  export function around(index: KDBush, lng: number, lat: number, most: number): number[];
}

declare module 'leaflet.markercluster' {
  import type { Layer, Marker } from 'leaflet';

  class MarkerClusterGroup extends Layer {
    constructor(options: { animate: boolean });
    addLayers(markers: Marker[]): this;
  }

  export { MarkerClusterGroup };
}

declare module 'leaflet.glify' {
  import type { Map as LeafletMap } from 'leaflet';

  interface PointsSettings {
    map: LeafletMap;
    data: readonly (readonly [lat: number, lng: number])[];
    size: number;
    color: { r: number; g: number; b: number; a: number };
    opacity: number;
    click: () => void;
    hover: () => void;
  }
  export const glify: { points(settings: PointsSettings): unknown };
}

declare module 'maplibre-gl' {
  interface CameraOptions {
    container: HTMLElement;
    style: unknown;
    center: [lng: number, lat: number];
    zoom: number;
    attributionControl: false;
    fadeDuration: number;
  }
  class MaplibreMap {
    constructor(options: CameraOptions);
    once(event: 'load'): Promise<unknown>;
    on(event: 'mousemove', layer: string, listener: () => void): void;
    addSource(id: string, source: unknown): void;
    addLayer(layer: unknown): void;
    panBy(offset: [x: number, y: number], options: { animate: boolean }): void;
    jumpTo(options: { zoom: number }): void;
    getZoom(): number;
    loaded(): boolean;
    areTilesLoaded(): boolean;
    isMoving(): boolean;
  }
  export function setWorkerUrl(url: string): void;
  export { MaplibreMap as Map };
}

declare module '@deck.gl/core' {
  interface ViewState {
    longitude: number;
    latitude: number;
    zoom: number;
  }
  interface DeckProps {
    canvas?: HTMLCanvasElement;
    width?: number;
    height?: number;
    views?: MapView;
    viewState?: ViewState;
    useDevicePixels?: boolean;
    layers?: readonly unknown[];
    onLoad?: () => void;
    onAfterRender?: () => void;
  }
  export class MapView {}
  export class Deck {
    constructor(props: DeckProps);
    setProps(props: DeckProps): void;
    getViewports(): { width: number; height: number; unproject(pixel: [x: number, y: number]): [lng: number, lat: number] }[];
  }
  export type { DeckProps };
}

declare module '@deck.gl/layers' {
  export class ScatterplotLayer {
    constructor(props: Record<string, unknown>);
  }
}

declare module '*?url' {
  const address: string;
  export default address;
}

declare module 'flatqueue' {
  export default class FlatQueue {
    length: number;
    push(item: number, priority: number): void;
    pop(): number | undefined;
    peekValue(): number | undefined;
  }
}

declare module 'ngraph.graph' {
  export interface Node {
    readonly id: number;
  }
  export interface Link {
    readonly data: number;
  }
  export interface Graph {
    addNode(id: number): Node;
    addLink(from: number, to: number, data: number): Link;
  }
  export default function createGraph(options: { multigraph: boolean }): Graph;
}

declare module 'ngraph.path' {
  import type { Graph, Link, Node } from 'ngraph.graph';

  interface Options {
    oriented: boolean;
    distance(from: Node, to: Node, link: Link): number;
    heuristic(from: Node, to: Node): number;
  }
  export function nba(graph: Graph, options: Options): { find(from: number, to: number): Node[] };
}

declare module 'graphology' {
  export class MultiDirectedGraph {
    addNode(id: number): string;
    addDirectedEdge(from: number, to: number, attributes: { weight: number }): string;
  }
}

declare module 'graphology-shortest-path' {
  import type { MultiDirectedGraph } from 'graphology';
  export const dijkstra: {
    bidirectional(graph: MultiDirectedGraph, from: number, to: number, weight: string): string[] | null;
  };
}
