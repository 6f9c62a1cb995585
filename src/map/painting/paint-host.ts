import { countShown } from '#map/paint/count-shown.ts';
import { bytesOf, type PointLook, paintPicture } from '#map/paint/paint-picture.ts';
import { Marks } from '#map/paint/paint-points.ts';
import { type PointGrid, pointGrid } from '#map/paint/point-grid.ts';
import { pointsAt } from '#map/paint/point-pick.ts';
import type { Port } from '#worker/protocol.ts';
import type { FromPainter, ToPainter } from './protocol.ts';

const nothing: PointLook = { styleOf: new Uint16Array(0), styles: [], rim: [0, 0, 0], breaks: [], ramp: [] };

/** Draws what a port asks for, one thing after the other. */
export function paintHost(port: Port): void {
  let grid: PointGrid = pointGrid([], []);
  let look = nothing;
  const marks = new Marks();
  const reply = (message: FromPainter, transfer: Transferable[] = []) => port.postMessage(message, transfer);

  port.onmessage = ({ data }: MessageEvent<ToPainter>) => {
    switch (data.type) {
      case 'points':
        grid = pointGrid(data.points.lng, data.points.lat, data.points.code);
        break;
      case 'look':
        look = data.look;
        break;
      case 'frame': {
        const { frame, drawing } = data.question;
        const buffer = data.buffer && data.buffer.byteLength >= bytesOf(frame) ? data.buffer : new ArrayBuffer(bytesOf(frame));
        paintPicture(buffer, frame, grid, look, drawing, marks);
        reply({ type: 'frame', id: data.id, frame, buffer }, [buffer]);
        break;
      }
      case 'count':
        reply({ type: 'count', id: data.id, counts: countShown(grid, look.styleOf, data.box) });
        break;
      case 'pick':
        reply({ type: 'pick', id: data.id, rows: pointsAt(grid, look.styleOf, data.question) });
        break;
    }
  };
}
