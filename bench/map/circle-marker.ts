import { canvas, circleMarker } from 'leaflet';
import { dot, stand } from './contestant-page.ts';
import { latLngs, onLeaflet } from './leaflet-map.ts';

stand(
  onLeaflet((map, points) => {
    const renderer = canvas();
    const options = { renderer, radius: dot.pixels / 2, stroke: false, fillColor: dot.colour, fillOpacity: 1 };
    for (const at of latLngs(points)) circleMarker(at, options).addTo(map);
  }),
);
