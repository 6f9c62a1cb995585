import { CircleMarker, Polygon, Polyline } from 'react-leaflet';
import pick from '#map/layers/PickLayer.module.css';
import { grounds } from '../ground.ts';
import type { ColourScheme, DrawWords } from '../map-props.ts';
import classes from './DrawDraft.module.css';
import { type DrawTool, draftRing, drawnArea, radiusKm } from './draft-ring.ts';
import { useDrawnPoints } from './useDrawnPoints.ts';

export interface DrawDraftProps {
  readonly tool: DrawTool;
  readonly scheme: ColourScheme;
  readonly words: DrawWords;
  readonly onArea: (area: string) => void;
  readonly onCancel: () => void;
}

/** The area as it is drawn, with what to do next. What is no area yet, such as a box without width, is begun again. */
export function DrawDraft({ tool, scheme, words, onArea, onCancel }: DrawDraftProps) {
  const finish = (points: Parameters<typeof drawnArea>[1]) => {
    const area = drawnArea(tool, points);
    if (area !== null) onArea(area);
  };
  const { points, shown, byKeyboard } = useDrawnPoints({ tool, onFinish: finish });
  const ring = draftRing(tool, shown);
  const line = { color: grounds[scheme].pin, weight: 2.5, dashArray: '6 4', fill: false };
  const steps = words.steps[tool];
  return (
    <>
      {ring ? (
        <Polygon positions={Array.from(ring.lat, (lat, corner): [number, number] => [lat, ring.lng[corner]])} interactive={false} pathOptions={line} />
      ) : (
        <Polyline positions={shown.map(({ lat, lng }): [number, number] => [lat, lng])} interactive={false} pathOptions={line} />
      )}
      {points.map(({ lat, lng }) => (
        <CircleMarker key={`${lat} ${lng}`} center={[lat, lng]} radius={4} interactive={false} pathOptions={{ ...line, dashArray: '' }} />
      ))}
      {byKeyboard && <div className={pick.crosshair} aria-hidden />}
      <div className={classes.hint}>
        <span role="status">
          {steps[Math.min(points.length, steps.length - 1)]} {byKeyboard && words.byKeyboard}
        </span>{' '}
        {tool === 'circle' && shown.length > 1 && <span>{words.radius(radiusKm(shown))}</span>}
        <span className={classes.acts}>
          {tool === 'polygon' && points.length > 2 && (
            <button type="button" onClick={() => finish(points)}>
              {words.finish}
            </button>
          )}
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </span>
      </div>
    </>
  );
}
