import type { Frame } from './frame.ts';
import { isSame } from './is-same.ts';
import { laySprites, reachOf, repaint } from './lay-marks.ts';
import { eachRunIn, type MarkedArea, markedArea } from './marked-area.ts';
import type { LastPicture, Marks, PointStyles } from './marks.ts';
import { markByCode, type PixelsByCode, pixelsByCode, takeChanges } from './pixels-by-code.ts';
import type { PlacedPoints, PointCodes, PointGrid } from './point-grid.ts';
import { isSameSprite, type Picture } from './sprite.ts';

/**
 * Draws points on a picture of the frame, which is cleared first. A pixel has one sprite however many points fall into it, that of the highest style,
 * and sprites are laid from north to south, then from west to east: both depend on the world alone, so that frames agree where they overlap. Points that
 * are not sorted give the same picture: it takes longer to sort them than to look at each. Where `holdsLast` says that the last picture is on this
 * one, only what is to change of it is drawn.
 */
export function paintPoints(picture: Picture, frame: Frame, points: PlacedPoints | PointGrid, styles: PointStyles, marked: Marks, holdsLast: boolean): void {
  const area = markedArea(frame, reachOf(styles.sprites));
  const { last } = marked;
  if (last?.byCode && isSame(area, last.area) && styles.styleOf.length === last.styles.styleOf.length) {
    return paintAgain(picture, frame, last, last.byCode, styles, marked, holdsLast && isSame(frame, last.frame));
  }
  const pixels = marked.ofLength(area.width * area.height);
  pixels.pairs.fill(0, 0, (area.width * area.height) / 2);
  const styleOf = Array.from(styles.styleOf);
  const { x, y, code } = points;
  if ('start' in points) eachRunIn(area, points, (first, end) => markPoints(x, y, code, first, end, styleOf, area, pixels.marks));
  else markPoints(x, y, code, 0, x.length, styleOf, area, pixels.marks);
  laySprites(picture, area, styles.sprites, pixels);
  marked.keep({ frame, area, styles, byCode: null });
}

/** Makes ready for another look of the last picture, which is of the points of this grid. */
export function readyForLook(grid: PointGrid, marked: Marks): void {
  const { last } = marked;
  if (!last || last.byCode) return;
  const { marks: seen } = marked.spare(last.area.width * last.area.height);
  const byCode = pixelsByCode(grid, last.area, last.styles.styleOf.length, marked.pixelsOf(grid.x.length), seen);
  marked.keep({ ...last, byCode });
}

/** The last picture with other styles. */
function paintAgain(picture: Picture, frame: Frame, last: LastPicture, byCode: PixelsByCode, styles: PointStyles, marked: Marks, holdsLast: boolean): void {
  const { area } = last;
  const length = area.width * area.height;
  const pixels = marked.ofLength(length);
  const { marks: after } = marked.spare(length);
  markByCode(byCode, styles.styleOf, after);
  const changed = takeChanges(byCode, last.styles.styleOf, styles.styleOf, pixels.marks, after);
  const isRepainted = holdsLast && isSameWhereBoth(last.styles.sprites, styles.sprites) && isSoonerRepainted(changed.length, last);
  if (isRepainted) repaint(picture, area, styles.sprites, pixels.marks, changed);
  if (!isRepainted) laySprites(picture, area, styles.sprites, pixels);
  marked.keep({ ...last, frame, styles });
}

/** Of an area, the share around changed marks that may be drawn anew for itself: of more, to lay all takes no longer. */
const mostChanged = 1 / 8;

function isSoonerRepainted(changed: number, { area, styles }: LastPicture): boolean {
  return changed * (2 * reachOf(styles.sprites) + 1) ** 2 <= area.width * area.height * mostChanged;
}

/**
 * Marks the pixels of a run of points. Its own function with all it reads in its own names: nothing else is run as often. Of the arrays and not of what
 * holds them: sorted points are held otherwise, and a browser compiles for each kind.
 */
function markPoints(
  xs: Uint32Array,
  ys: Uint32Array,
  code: PointCodes,
  first: number,
  end: number,
  styleOf: readonly number[],
  area: MarkedArea,
  marks: Uint16Array,
): void {
  const { left, top, width, height, scale } = area;
  for (let at = first; at < end; at++) {
    const x = xs[at] * scale - left;
    const y = ys[at] * scale - top;
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const pixel = (y | 0) * width + (x | 0);
    const style = styleOf[code[at]];
    if (marks[pixel] < style) marks[pixel] = style;
  }
}

/** Whether styles that have a sprite in both have the same: a style that only one has is where marks have changed. */
function isSameWhereBoth(some: PointStyles['sprites'], others: PointStyles['sprites']): boolean {
  return some.every((sprite, style) => !sprite || !others[style] || isSameSprite(sprite, others[style]));
}
