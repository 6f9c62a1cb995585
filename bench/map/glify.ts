import { glify } from 'leaflet.glify';
import { dot, stand } from './contestant-page.ts';
import { latLngs, onLeaflet } from './leaflet-map.ts';

const [r, g, b] = dot.channels.map((channel) => channel / 255);

stand(
  onLeaflet((map, points) => {
    // Picking is on where it has something to call.
    glify.points({ map, data: latLngs(points), size: dot.pixels, color: { r, g, b, a: 1 }, opacity: 1, click: () => {}, hover: () => {} });
  }),
);
