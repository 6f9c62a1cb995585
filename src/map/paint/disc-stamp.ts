/** How much of each pixel around its middle pixel a disc and its rim cover, 0-255. */
export interface DiscStamp {
  /** Pixels on each side of the middle one. */
  readonly reach: number;
  /** Disc with rim; side 2 · reach + 1. */
  readonly outer: Uint8Array;
  /** Disc alone. */
  readonly inner: Uint8Array;
}

const samplesPerSide = 8;

/** Stamp of a disc centred on the middle of a pixel; radius and rim in device pixels. */
export function discStamp(radius: number, rim: number): DiscStamp {
  const reach = Math.ceil(radius + rim - 0.5);
  const side = 2 * reach + 1;
  const outer = new Uint8Array(side * side);
  const inner = new Uint8Array(side * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      outer[y * side + x] = coverage(x - reach, y - reach, radius + rim);
      inner[y * side + x] = coverage(x - reach, y - reach, radius);
    }
  }
  return { reach, outer, inner };
}

/** Counted on a grid of 8 × 8 samples: within 1/32 of the true share of the pixel. */
function coverage(x: number, y: number, radius: number): number {
  let hits = 0;
  for (let sample = 0; sample < samplesPerSide * samplesPerSide; sample++) {
    const dx = x + ((sample % samplesPerSide) + 0.5) / samplesPerSide - 0.5;
    const dy = y + (Math.floor(sample / samplesPerSide) + 0.5) / samplesPerSide - 0.5;
    if (dx * dx + dy * dy <= radius * radius) hits++;
  }
  return Math.round((hits / samplesPerSide ** 2) * 255);
}
