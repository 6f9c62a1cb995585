import 'leaflet/dist/leaflet.css';
import { useMemo } from 'react';
import { AttributionControl, MapContainer, ScaleControl } from 'react-leaflet';
import type { MapPosition } from '#url/state.ts';
import { areaShapes } from './area-shapes.ts';
import { AreaLayer } from './layers/AreaLayer.tsx';
import { BasemapLayer } from './layers/BasemapLayer.tsx';
import { FacilityLayer } from './layers/FacilityLayer.tsx';
import { InViewCount } from './layers/InViewCount.tsx';
import { LabelLayer } from './layers/LabelLayer.tsx';
import { MapLabel } from './layers/MapLabel.tsx';
import { OutlineLayer } from './layers/OutlineLayer.tsx';
import { PickLayer } from './layers/PickLayer.tsx';
import { PinLayer } from './layers/PinLayer.tsx';
import { PositionSync } from './layers/PositionSync.tsx';
import { PrintSync } from './layers/PrintSync.tsx';
import { SizeSync } from './layers/SizeSync.tsx';
import { ZoomButtons } from './layers/ZoomButtons.tsx';
import type { Extent, NetworkMapProps } from './map-props.ts';
import { farthest, farthestOfWorld, wholeCountryRoom, wholeOf } from './map-view.ts';
import classes from './NetworkMap.module.css';
import { pointGrid } from './paint/point-grid.ts';

/** Where the map opens; later positions are up to `PositionSync`. */
function firstView(position: MapPosition | null, extent: Extent | undefined) {
  return position ? { center: position, zoom: position.zoom } : { bounds: wholeOf(extent), boundsOptions: wholeCountryRoom };
}

/** Map of reach: lists the layers and hands each what it draws. */
export function NetworkMap(props: NetworkMapProps) {
  const { basemap, outlines, regions, hexagons, areas, shown = 'after', extent, position, onMove } = props;
  const { tipOf, onPick, pinned = null, onInView, scheme, language, words, children } = props;
  const unit = areas?.unit;
  const shapes = useMemo(() => unit && areaShapes(unit, { hexagons, regions, outlines }), [unit, hexagons, regions, outlines]);
  const facilities = useMemo(() => {
    const points = props.facilities;
    return points && { points, grid: pointGrid(points.lng, points.lat) };
  }, [props.facilities]);
  const sources = { hexagons, regions, outlines };
  return (
    <div className={classes.frame} data-scheme={scheme}>
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
        <PositionSync position={position} extent={extent} onMove={onMove} />
        <BasemapLayer basemap={basemap} outlines={outlines} regions={regions} scheme={scheme} attribution={words.attribution} />
        {areas && shapes && <AreaLayer shapes={shapes} areas={areas} shown={shown} scheme={scheme} />}
        {outlines && <OutlineLayer outlines={outlines} scheme={scheme} />}
        {facilities && <FacilityLayer facilities={facilities} scheme={scheme} />}
        {regions && <LabelLayer regions={regions} language={language} scheme={scheme} />}
        <PickLayer {...sources} shapes={shapes} areas={areas} facilities={facilities} pinned={pinned} scheme={scheme} tipOf={tipOf} onPick={onPick} />
        {pinned && <PinLayer {...sources} pinned={pinned} scheme={scheme} />}
        {facilities && onInView && <InViewCount facilities={facilities} onInView={onInView} />}
        <ZoomButtons words={words} onWholeCountry={() => onMove(null)} />
        <AttributionControl prefix="Leaflet" />
        <ScaleControl imperial={false} position="bottomright" />
      </MapContainer>
      <div className={classes.corner}>{children}</div>
    </div>
  );
}
