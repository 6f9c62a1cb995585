import { memo } from 'react';
import { Fetched, fetchedPart } from '#ui/Fetched.tsx';
import { AfterAnswer } from '#ui/Later.tsx';
import type { MapButtonsProps } from './MapButtons.tsx';
import classes from './MapTools.module.css';

const mapButtons = fetchedPart(() => import('./MapButtons.tsx').then((program) => program.MapButtons));

/** The line below the map: what can be done with it as a whole, once it shows something. */
export const MapTools = memo(function MapTools(props: MapButtonsProps) {
  return (
    <div className={classes.tools}>
      <AfterAnswer>
        {() => (
          <Fetched part={mapButtons} meanwhile={null}>
            {(MapButtons) => <MapButtons {...props} />}
          </Fetched>
        )}
      </AfterAnswer>
    </div>
  );
});
