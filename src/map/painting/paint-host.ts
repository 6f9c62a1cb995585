import { countShown } from '#map/paint/count-shown.ts';
import { type PointGrid, pointGrid } from '#map/paint/point-grid.ts';
import { pointsAt } from '#map/paint/point-pick.ts';
import { type PointLook, pointPicture } from '#map/paint/point-picture.ts';
import type { Picture } from '#map/paint/sprite.ts';
import type { Port } from '#worker/protocol.ts';
import type { FromPainter, Shown, ToPainter } from './protocol.ts';

/** Draws what a port asks for, one thing after the other. `shownOf` makes a picture what can be shown. */
export function paintHost(port: Port, shownOf: (picture: Picture) => Shown): void {
  let grid: PointGrid = pointGrid([], []);
  let look: PointLook | null = null;
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
        const picture = look && pointPicture(frame, grid, look, drawing);
        const shown = picture && shownOf(picture);
        reply({ type: 'frame', id: data.id, frame, shown }, shown ? [transferable(shown)] : []);
        break;
      }
      case 'count':
        reply({ type: 'count', id: data.id, counts: look ? countShown(grid, look.styleOf, data.box) : new Int32Array(0) });
        break;
      case 'pick':
        reply({ type: 'pick', id: data.id, rows: look ? pointsAt(grid, look.styleOf, data.question) : new Int32Array(0) });
        break;
    }
  };
}

function transferable(shown: Shown): Transferable {
  return 'data' in shown ? (shown.data.buffer as ArrayBuffer) : shown;
}
