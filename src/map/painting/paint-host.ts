import { countShown } from '#map/paint/count-shown.ts';
import { Marks } from '#map/paint/marks.ts';
import { bytesOf, markPicture, type PointLook, paintPicture, paintUnsortedPicture } from '#map/paint/paint-picture.ts';
import { type PlacedPoints, type PointGrid, placePoints, sortPoints } from '#map/paint/point-grid.ts';
import { pointsAt } from '#map/paint/point-pick.ts';
import type { Port } from '#worker/protocol.ts';
import type { FromPainter, ToPainter } from './protocol.ts';

const nothing: PointLook = { styleOf: new Uint16Array(0), styles: [], rim: [0, 0, 0], breaks: [], ramp: [] };

/** Draws what a port asks for, one thing after the other. Points are sorted when something needs that, or when their first picture is sent. */
export function paintHost(port: Port): void {
  let points: PlacedPoints | PointGrid = placePoints([], [], new Uint16Array(0));
  let look = nothing;
  const marks = new Marks();
  /** Number of the last picture, 0 where it is of other points. */
  let drawn = 0;
  const sorted = (): PointGrid => {
    const grid = 'start' in points ? points : sortPoints(points);
    points = grid;
    return grid;
  };
  const reply = (message: FromPainter, transfer: Transferable[] = []) => port.postMessage(message, transfer);

  port.onmessage = ({ data }: MessageEvent<ToPainter>) => {
    switch (data.type) {
      case 'points':
        points = data.points;
        drawn = 0;
        break;
      case 'look':
        look = data.look;
        break;
      case 'frame': {
        const { frame, drawing } = data.question;
        // One that comes back holds the last picture that this painter sent, or one of a painter before it, of which it has kept nothing.
        const holdsLast = data.buffer !== null && data.buffer.byteLength >= bytesOf(frame);
        const buffer = holdsLast ? data.buffer : new ArrayBuffer(bytesOf(frame));
        drawn = data.id;
        const answer = () => reply({ type: 'frame', id: data.id, frame, buffer }, [buffer]);
        if ('start' in points || drawing.form === 'density') {
          paintPicture(buffer, frame, sorted(), look, drawing, marks, holdsLast);
          answer();
          break;
        }
        const drawnLook = look;
        paintUnsortedPicture(buffer, frame, points, look, drawing, marks);
        answer();
        setTimeout(() => drawn === data.id && markPicture(frame, sorted(), drawnLook, drawing, marks));
        break;
      }
      case 'count':
        reply({ type: 'count', id: data.id, counts: countShown(sorted(), look.styleOf, data.box) });
        break;
      case 'pick':
        reply({ type: 'pick', id: data.id, rows: pointsAt(sorted(), look.styleOf, data.question) });
        break;
    }
  };
}
