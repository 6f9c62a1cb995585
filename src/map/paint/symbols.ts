import type { Kind } from '#columns/vocabulary.ts';

export type SymbolName = 'disc' | 'square' | 'diamond' | 'triangle' | 'cross';

/** Shape of each kind of facility: shape tells kinds apart, colour networks. */
export const symbolOfKind: Readonly<Record<Kind, SymbolName>> = {
  station: 'disc',
  'service-point': 'square',
  agency: 'diamond',
  'processing-centre': 'triangle',
  warehouse: 'cross',
};

/** Half the width of a cross's bars, as a part of half their length. */
const barWidth = 0.45;

/**
 * Half side of a square, half diagonal of a diamond, inner radius of a triangle and half length of a cross that are as large as a disc of
 * radius 1, so that no kind looks more important than another. Areas: (2a)², 2d², 3√3 r², 4 l² (2w − w²) where w is `barWidth`.
 */
const sizes = {
  square: Math.sqrt(Math.PI) / 2,
  diamond: Math.sqrt(Math.PI / 2),
  triangle: Math.sqrt(Math.PI / (3 * Math.sqrt(3))),
  cross: Math.sqrt(Math.PI / (4 * (2 * barWidth - barWidth ** 2))),
};

/** Whether a symbol of that size, widened by a rim on every side, holds the place x east and y south of its middle. */
export function symbolHolds(symbol: SymbolName, x: number, y: number, radius: number, rim: number): boolean {
  const [farX, farY] = [Math.abs(x), Math.abs(y)];
  switch (symbol) {
    case 'disc':
      return x * x + y * y <= (radius + rim) ** 2;
    case 'square':
      return Math.max(farX, farY) <= sizes.square * radius + rim;
    case 'diamond':
      return farX + farY <= sizes.diamond * radius + rim * Math.SQRT2;
    case 'triangle':
      // Upright and with sides of equal length: each is a line at the inner radius from the middle.
      return Math.max(y, (farX * Math.sqrt(3) - y) / 2) <= sizes.triangle * radius + rim;
    case 'cross': {
      const half = sizes.cross * radius;
      return Math.max(farX, farY) <= half + rim && Math.min(farX, farY) <= half * barWidth + rim;
    }
  }
}

/** How far a symbol of radius 1 reaches from its middle along x or y. */
const farthestReach: Readonly<Record<SymbolName, (radius: number, rim: number) => number>> = {
  disc: (radius, rim) => radius + rim,
  square: (radius, rim) => sizes.square * radius + rim,
  diamond: (radius, rim) => sizes.diamond * radius + rim * Math.SQRT2,
  // The upper corner is two inner radii away.
  triangle: (radius, rim) => 2 * (sizes.triangle * radius + rim),
  cross: (radius, rim) => sizes.cross * radius + rim,
};

/** How far a symbol with its rim reaches from its middle along x or y. */
export function symbolReach(symbol: SymbolName, radius: number, rim: number): number {
  return farthestReach[symbol](radius, rim);
}

/** Outline of a symbol for an SVG whose middle is 0, 0. */
export function symbolPath(symbol: SymbolName, radius: number): string {
  switch (symbol) {
    case 'disc':
      return `M${-radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;
    case 'square': {
      const half = sizes.square * radius;
      return `M${-half} ${-half}H${half}V${half}H${-half}z`;
    }
    case 'diamond': {
      const half = sizes.diamond * radius;
      return `M0 ${-half}L${half} 0L0 ${half}L${-half} 0z`;
    }
    case 'triangle': {
      const inner = sizes.triangle * radius;
      return `M0 ${-2 * inner}L${Math.sqrt(3) * inner} ${inner}H${-Math.sqrt(3) * inner}z`;
    }
    case 'cross': {
      const long = sizes.cross * radius;
      const short = long * barWidth;
      return `M${-short} ${-long}H${short}V${-short}H${long}V${short}H${short}V${long}H${-short}V${short}H${-long}V${-short}H${-short}z`;
    }
  }
}
