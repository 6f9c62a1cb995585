import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import { marker } from 'leaflet';
import { MarkerClusterGroup } from 'leaflet.markercluster';
import { stand } from './contestant-page.ts';
import { latLngs, onLeaflet } from './leaflet-map.ts';

stand(
  onLeaflet((map, points) => {
    const group = new MarkerClusterGroup({ animate: false });
    group.addLayers(latLngs(points).map((at) => marker(at)));
    map.addLayer(group);
  }),
);
