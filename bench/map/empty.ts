import { stand } from './contestant-page.ts';
import { onLeaflet } from './leaflet-map.ts';

stand(onLeaflet(() => {}));
