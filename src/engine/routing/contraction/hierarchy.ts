/**
 * A contraction hierarchy of a graph for one weight (Geisberger, Sanders, Schultes and Delling 2008), laid out for sweeps (Delling,
 * Goldberg, Nowatzyk and Werneck 2011, "PHAST"). Nodes have positions, the most important first, so that an arc always leads between
 * different positions and "up" is towards 0. A cheapest way climbs by `up` arcs and then descends by `down` arcs.
 */
export interface Hierarchy {
  readonly nodeCount: number;
  /** Position of each node, and the node at each position. */
  readonly position: Int32Array;
  readonly node: Int32Array;
  /** Arcs from each position to lower ones. */
  readonly up: HierarchyArcs;
  /** Arcs to each position from lower ones. */
  readonly down: HierarchyArcs;
}

/** Arcs by the less important of their two ends. */
export interface HierarchyArcs {
  /** Arcs at position p are `first[p]` to `first[p + 1]` - 1. */
  readonly first: Int32Array;
  /** Position of the more important end. */
  readonly peak: Int32Array;
  readonly weight: Float64Array;
  /** A shortcut is the `down` arc `firstPart` and then the `up` arc `secondPart`; where `firstPart` is none it is arc `secondPart` of the graph. */
  readonly firstPart: Int32Array;
  readonly secondPart: Int32Array;
}
