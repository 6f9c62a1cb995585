import { memo } from 'react';
import { fetchedPart } from '#ui/fetched-part.tsx';
import { AfterAnswer } from '#ui/Later.tsx';
import type { MapButtonsProps } from './MapButtons.tsx';
import classes from './MapTools.module.css';

const MapButtons = fetchedPart(
  () => import('./MapButtons.tsx').then((program) => program.MapButtons),
  () => null,
);

/** The line below the map: what can be done with it as a whole, once it shows something. */
export const MapTools = memo(function MapTools(props: MapButtonsProps) {
  return (
    <div className={classes.tools}>
      <AfterAnswer>{() => <MapButtons {...props} />}</AfterAnswer>
    </div>
  );
});
