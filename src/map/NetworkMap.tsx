import 'leaflet/dist/leaflet.css';
import { MapContainer } from 'react-leaflet';
import type { NetworkMapProps } from './map-props.ts';

/** Map of reach: lists the layers and hands each what it draws. */
export function NetworkMap({ children }: NetworkMapProps) {
  return (
    <MapContainer center={[36, 104]} zoom={4} style={{ height: '100%' }}>
      {children}
    </MapContainer>
  );
}
