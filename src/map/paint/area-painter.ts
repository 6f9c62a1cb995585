import type { AreaAnswer } from '#engine/coverage/answer.ts';
import type { ShownReach } from '../map-props.ts';
import { opacityStep, opacitySteps, shareClass } from '../scale.ts';
import type { Painter } from './painter.ts';
import type { Shapes } from './shapes.ts';
import { strokePaths, tilePaths } from './tile-paths.ts';

/** Position in the answer of each row of the areas' table, -1 where it has none. */
export function entriesByRow(answer: AreaAnswer, shapes: Shapes): Int32Array {
  let rows = 0;
  for (const row of shapes.row) rows = Math.max(rows, row + 1);
  const entries = new Int32Array(rows).fill(-1);
  for (let entry = 0; entry < answer.row.length; entry++) if (answer.row[entry] < rows) entries[answer.row[entry]] = entry;
  return entries;
}

/** Width of the lines that keep neighbours of one colour apart, CSS pixels: thin where areas are small, so that they stay coloured. */
function gapAt(zoom: number): number {
  return Math.min(0.75, Math.max(0.15, (zoom - 2) * 0.15));
}

/**
 * Areas filled by the class of their share, the fainter the less demand they hold, with gaps in the colour of the ground between them.
 * `fills` as `areaFills` makes them; `classOf` holds the class of each area where it is not that of its share.
 */
export function areaPainter(shapes: Shapes, answer: AreaAnswer, shown: ShownReach, fills: readonly string[], ground: string, classOf?: Uint8Array): Painter {
  const entries = entriesByRow(answer, shapes);
  const fillOf = new Int16Array(shapes.row.length).fill(-1);
  for (let shape = 0; shape < shapes.row.length; shape++) {
    const entry = entries[shapes.row[shape]];
    if (entry < 0 || answer.total[entry] === 0) continue;
    const areaClass = classOf?.[entry] ?? shareClass(answer[shown][entry] / answer.total[entry]);
    fillOf[shape] = areaClass * opacitySteps + opacityStep(answer.total[entry], answer.largestTotal);
  }
  return (tile, context) => {
    const gap = gapAt(tile.z);
    const onTile = tilePaths(context.canvas, shapes, tile, gap);
    const drawn: Path2D[] = [];
    for (const [i, path] of onTile.paths.entries()) {
      const fill = fillOf[onTile.shapes[i]];
      if (fill < 0) continue;
      context.fillStyle = fills[fill];
      context.fill(path, 'evenodd');
      drawn.push(path);
    }
    strokePaths(context, onTile, drawn, { colour: ground, width: gap });
  };
}
