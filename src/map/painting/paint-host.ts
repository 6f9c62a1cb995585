import { countCodes, countStyles } from '#map/paint/count-shown.ts';
import { isSame } from '#map/paint/is-same.ts';
import { Marks } from '#map/paint/marks.ts';
import { bytesOf, type PointLook, paintPicture, paintStrips, paintUnsortedPicture } from '#map/paint/paint-picture.ts';
import { readyForLook } from '#map/paint/paint-points.ts';
import type { Box } from '#map/paint/painter.ts';
import { type PlacedPoints, type PointGrid, placePoints, sortPoints } from '#map/paint/point-grid.ts';
import { pointsAt } from '#map/paint/point-pick.ts';
import type { Port } from '#worker/protocol.ts';
import { paintAhead } from './paint-ahead.ts';
import type { FromPainter, ToPainter } from './protocol.ts';

const nothing: PointLook = { styleOf: new Uint16Array(0), styles: [], rim: [0, 0, 0], breaks: [], ramp: [] };

/** After so much quiet the painter makes ready for another look, ms: a map that moves has no use for it. */
const quiet = 100;

/** After so much it draws ahead, ms; after `quiet` where a filter or the pointer moves, as they go on moving. */
const quietOfStep = 20;

/** Draws what a port asks for, one thing after the other. Points are sorted when something needs that, or when it is quiet. */
export function paintHost(port: Port): void {
  let points: PlacedPoints | PointGrid = placePoints([], [], new Uint16Array(0));
  let look = nothing;
  const marks = new Marks();
  /** The last count: of a filter only styles are new. */
  let counted: { readonly box: Box; readonly byCode: Int32Array } | null = null;
  let readying: ReturnType<typeof setTimeout> | undefined;
  const sorted = (): PointGrid => {
    const grid = 'start' in points ? points : sortPoints(points);
    points = grid;
    return grid;
  };
  /** That takes a million points as long as a frame lasts, so it also waits for a pointer that goes on asking. */
  const readyLater = () => {
    clearTimeout(readying);
    readying = setTimeout(() => readyForLook(sorted(), marks), quiet);
  };
  const reply = (message: FromPainter, transfer: Transferable[] = []) => port.postMessage(message, transfer);
  // With marks of its own: those of the last picture are for a filter.
  const aheadMarks = new Marks();
  const ahead = paintAhead(
    (buffer, { frame, drawing }) => paintStrips(buffer, frame, sorted(), look, drawing, aheadMarks),
    ({ id }, buffer) => reply({ type: 'ahead', id, buffer }, [buffer]),
  );

  port.onmessage = ({ data }: MessageEvent<ToPainter>) => {
    // Of other points or another look, and of where the map no longer is.
    if (data.type === 'points' || data.type === 'look' || data.type === 'frame') ahead.want([]);
    switch (data.type) {
      case 'points':
        points = data.points;
        marks.keep(null);
        counted = null;
        break;
      case 'look':
        look = data.look;
        break;
      case 'frame': {
        const { frame, drawing } = data.question;
        // One that comes back holds the last picture that this painter sent, or one of a painter before it, of which it has kept nothing.
        const holdsLast = data.buffer !== null && data.buffer.byteLength >= bytesOf(frame);
        const buffer = holdsLast ? data.buffer : new ArrayBuffer(bytesOf(frame));
        if ('start' in points || drawing.form === 'density') paintPicture(buffer, frame, sorted(), look, drawing, marks, holdsLast);
        else paintUnsortedPicture(buffer, frame, points, look, drawing, marks);
        reply({ type: 'frame', id: data.id, frame, buffer }, [buffer]);
        readyLater();
        break;
      }
      case 'ahead':
        ahead.want(data.views);
        break;
      case 'count': {
        const { length } = look.styleOf;
        if (!counted || !isSame(counted.box, data.box) || counted.byCode.length !== length) {
          counted = { box: data.box, byCode: countCodes(sorted(), length, data.box) };
        }
        reply({ type: 'count', id: data.id, counts: countStyles(counted.byCode, look.styleOf) });
        break;
      }
      case 'pick':
        reply({ type: 'pick', id: data.id, rows: pointsAt(sorted(), look.styleOf, data.question) });
        readyLater();
        break;
    }
    ahead.wait(data.type === 'look' || data.type === 'points' || data.type === 'pick' ? quiet : quietOfStep);
  };
}
