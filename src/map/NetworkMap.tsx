import 'leaflet/dist/leaflet.css';
import { useMemo, useState } from 'react';
import { AttributionControl, MapContainer, ScaleControl } from 'react-leaflet';
import { AfterAnswer, Later } from '#ui/Later.tsx';
import type { MapPosition } from '#url/state.ts';
import { areaShapes, hasCells } from './area-shapes.ts';
import type { DrawTool } from './draw/draft-ring.ts';
import { AreaLayer } from './layers/AreaLayer.tsx';
import { AreaRing } from './layers/AreaRing.tsx';
import { BasemapLayer } from './layers/BasemapLayer.tsx';
import { DrawLayer } from './layers/DrawLayer.tsx';
import { FacilityLayer } from './layers/FacilityLayer.tsx';
import { LabelLayer } from './layers/LabelLayer.tsx';
import { LinkLayer } from './layers/LinkLayer.tsx';
import { MapLabel } from './layers/MapLabel.tsx';
import { OutlineLayer } from './layers/OutlineLayer.tsx';
import { PathLayer } from './layers/PathLayer.tsx';
import { PickLayer } from './layers/PickLayer.tsx';
import { PinLayer } from './layers/PinLayer.tsx';
import { PlaceLayer } from './layers/PlaceLayer.tsx';
import { PositionSync } from './layers/PositionSync.tsx';
import { PrintSync } from './layers/PrintSync.tsx';
import type { PointCanvas } from './layers/point-canvas.ts';
import { ServiceTiles } from './layers/ServiceTiles.tsx';
import { SizeSync } from './layers/SizeSync.tsx';
import { ViewSync } from './layers/ViewSync.tsx';
import { ZoomButtons } from './layers/ZoomButtons.tsx';
import type { Extent, NetworkMapProps } from './map-props.ts';
import { farthest, farthestOfWorld, wholeCountryRoom, wholeOf } from './map-view.ts';
import classes from './NetworkMap.module.css';
import { placeCircles } from './paint/place-painter.ts';
import type { PointPick } from './paint/point-pick.ts';

/** Where the map opens; later positions are up to `PositionSync`. */
function firstView(position: MapPosition | null, extent: Extent | undefined) {
  return position ? { center: position, zoom: position.zoom } : { bounds: wholeOf(extent), boundsOptions: wholeCountryRoom };
}

/** What is given once it can be drawn, and until then what was drawn before. */
function useDrawable<T>(given: T, canBeDrawn: boolean): T {
  const [drawn, setDrawn] = useState(given);
  if (canBeDrawn && drawn !== given) setDrawn(given);
  return canBeDrawn ? given : drawn;
}

/** Map of reach: lists the layers and hands each what it draws. */
export function NetworkMap(props: NetworkMapProps) {
  const { basemap, tiles, onTilesFail, outlines, regions, towns, hexagons, shown = 'after', facilities, facilityFilter, extent, position, onMove } = props;
  const { onPainted, tipOf, onPick, area = null, onArea, pinned = null, places, links, onInView, onView, scheme, language, words, children } = props;
  const areas = useDrawable(props.areas, !props.areas || hasCells(props.areas.unit, hexagons));
  const unit = areas?.unit;
  const shapes = useMemo(() => unit && areaShapes(unit, { hexagons, regions, outlines }), [unit, hexagons, regions, outlines]);
  const circles = useMemo(() => places && placeCircles(places), [places]);
  const foundPlaces = useMemo(() => places && circles && { places, circles }, [places, circles]);
  const [canvas, setCanvas] = useState<PointCanvas | null>(null);
  const found = useMemo(
    () => (facilities && canvas ? { points: facilities, rowsAt: (pick: PointPick) => canvas.pick(pick) } : undefined),
    [facilities, canvas],
  );
  const [tool, setTool] = useState<DrawTool | null>(null);
  const sources = { hexagons, regions, outlines };
  return (
    <div className={classes.frame} data-scheme={scheme} data-tiles={tiles && ''}>
      <MapContainer
        className={classes.map}
        {...firstView(position, extent)}
        maxBounds={extent ? farthestOfWorld : farthest}
        minZoom={2.5}
        maxZoom={14}
        zoomSnap={0}
        trackResize={false}
        fadeAnimation={false}
        zoomControl={false}
        attributionControl={false}
      >
        <MapLabel label={words.label} />
        <SizeSync />
        <PrintSync isWholeCountry={position === null} />
        {onView && <ViewSync onView={onView} />}
        <PositionSync position={position} extent={extent} onMove={onMove} />
        <Later>
          {() => (
            <>
              <BasemapLayer basemap={basemap} outlines={outlines} regions={regions} scheme={scheme} attribution={words.attribution} />
              {tiles && <ServiceTiles key={tiles.id} service={tiles} onFail={onTilesFail} />}
              {areas && shapes && <AreaLayer shapes={shapes} areas={areas} shown={shown} scheme={scheme} onPainted={onPainted} />}
              {circles && <PlaceLayer circles={circles} scheme={scheme} />}
              {facilities && facilityFilter && (
                <FacilityLayer ref={setCanvas} facilities={facilities} filter={facilityFilter} scheme={scheme} onInView={onInView} />
              )}
              <AfterAnswer>
                {() => (
                  <>
                    {outlines && <OutlineLayer outlines={outlines} scheme={scheme} />}
                    {regions && <LabelLayer regions={regions} towns={towns} language={language} scheme={scheme} />}
                  </>
                )}
              </AfterAnswer>
              {props.paths && <PathLayer paths={props.paths} scheme={scheme} />}
              {area !== null && <AreaRing area={area} scheme={scheme} />}
              {tool === null && (
                <PickLayer
                  {...sources}
                  shapes={shapes}
                  areas={areas}
                  facilities={found}
                  places={foundPlaces}
                  pinned={pinned}
                  scheme={scheme}
                  tipOf={tipOf}
                  onPick={onPick}
                />
              )}
              {links && <LinkLayer links={links} scheme={scheme} />}
              {pinned && <PinLayer {...sources} pinned={pinned} scheme={scheme} />}
            </>
          )}
        </Later>
        <ZoomButtons words={words} onWholeCountry={() => onMove(null)} />
        {onArea && <DrawLayer tool={tool} onTool={setTool} scheme={scheme} words={words.draw} onArea={onArea} />}
        <AttributionControl prefix="Leaflet" />
        <ScaleControl imperial={false} position="bottomright" />
      </MapContainer>
      <div className={classes.corner}>{children}</div>
    </div>
  );
}
