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
