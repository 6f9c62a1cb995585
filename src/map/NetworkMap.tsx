import 'leaflet/dist/leaflet.css';
import { AttributionControl, MapContainer, ScaleControl } from 'react-leaflet';
import type { MapPosition } from '#url/state.ts';
import { AreaLayer } from './layers/AreaLayer.tsx';
import { BasemapLayer } from './layers/BasemapLayer.tsx';
import { FacilityLayer } from './layers/FacilityLayer.tsx';
import { LabelLayer } from './layers/LabelLayer.tsx';
import { MapLabel } from './layers/MapLabel.tsx';
import { OutlineLayer } from './layers/OutlineLayer.tsx';
import { PositionSync } from './layers/PositionSync.tsx';
import { PrintSync } from './layers/PrintSync.tsx';
import { SizeSync } from './layers/SizeSync.tsx';
import { ZoomButtons } from './layers/ZoomButtons.tsx';
import type { NetworkMapProps } from './map-props.ts';
import { farthest, wholeCountry, wholeCountryRoom } from './map-view.ts';
import classes from './NetworkMap.module.css';

/** Where the map opens; later positions are up to `PositionSync`. */
function firstView(position: MapPosition | null) {
  return position ? { center: position, zoom: position.zoom } : { bounds: wholeCountry, boundsOptions: wholeCountryRoom };
}

/** Map of reach: lists the layers and hands each what it draws. */
export function NetworkMap(props: NetworkMapProps) {
  const { basemap, outlines, regions, hexagons, areas, shown = 'after', facilities, position, onMove, tipOf, onPick } = props;
  const { scheme, language, words, children } = props;
  return (
    <div className={classes.frame} data-scheme={scheme}>
      <MapContainer
        className={classes.map}
        {...firstView(position)}
        maxBounds={farthest}
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
        <PositionSync position={position} onMove={onMove} />
        <BasemapLayer basemap={basemap} outlines={outlines} regions={regions} scheme={scheme} attribution={words.attribution} />
        {areas && (
          <AreaLayer hexagons={hexagons} regions={regions} outlines={outlines} areas={areas} shown={shown} scheme={scheme} tipOf={tipOf} onPick={onPick} />
        )}
        {outlines && <OutlineLayer outlines={outlines} scheme={scheme} />}
        {facilities && <FacilityLayer facilities={facilities} scheme={scheme} />}
        {regions && <LabelLayer regions={regions} language={language} scheme={scheme} />}
        <ZoomButtons words={words} onWholeCountry={() => onMove(null)} />
        <AttributionControl prefix="Leaflet" />
        <ScaleControl imperial={false} position="bottomright" />
      </MapContainer>
      <div className={classes.corner}>{children}</div>
    </div>
  );
}
