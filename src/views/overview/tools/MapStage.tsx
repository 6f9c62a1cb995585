import { type ReactNode, useRef, useState } from 'react';
import type { Measure } from '#columns/vocabulary.ts';
import type { AreaReach, FacilityFilter, NetworkMapProps, Picked, ViewBounds } from '#map/map-props.ts';
import { Fetched, fetchedPart } from '#ui/Fetched.tsx';
import type { FacilityPoints } from '#worker/protocol.ts';
import type { AreaOrder } from './in-view.ts';
import classes from './MapStage.module.css';
import { MapTools } from './MapTools.tsx';
import { useBoundariesChoice } from './use-boundaries-choice.ts';
import { useGround } from './use-ground.ts';

/** What the tools decide of the map. */
type StagedMap = Pick<NetworkMapProps, 'basemap' | 'tiles' | 'onTilesFail' | 'onView'>;

const listButton = 'list-in-view';
const inViewList = fetchedPart(() => import('./InViewList.tsx').then((program) => program.InViewList));

interface MapStageProps {
  readonly basemap: NetworkMapProps['basemap'];
  /** What the colours say. */
  readonly legend: string;
  /** What is listed of the areas in view, and in which order; undefined before the first answer. */
  readonly listed: { readonly areas: AreaReach; readonly measure: Measure; readonly first: AreaOrder } | undefined;
  /** Null while none are drawn one by one. */
  readonly facilities: { readonly points: FacilityPoints; readonly filter: FacilityFilter } | null;
  /** Something was chosen in the list. */
  readonly onPick: (picked: Picked) => void;
  /** What else can be done with the map as a whole. */
  readonly tools?: ReactNode;
  /** What lies over the map. */
  readonly over?: ReactNode;
  readonly children: (map: StagedMap) => ReactNode;
}

/** A map and the line of tools below it: the ground, boundaries of the reader's own, the list of what is in view, and the picture. */
export function MapStage({ basemap, legend, listed, facilities, onPick, tools, over, children }: MapStageProps) {
  const view = useRef<HTMLDivElement>(null);
  const ground = useGround();
  const boundaries = useBoundariesChoice();
  const [tilesFail, setTilesFail] = useState(false);
  const [bounds, setBounds] = useState<ViewBounds | null>(null);
  const [isListed, setIsListed] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const closeList = () => {
    setIsListed(false);
    view.current?.parentElement?.querySelector<HTMLElement>(`#${listButton}`)?.focus();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what a button below does */}
      <div
        className={classes.view}
        ref={view}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          const [file] = event.dataTransfer.files;
          setIsOver(false);
          if (!file) return;
          event.preventDefault();
          boundaries.choose(file, null);
        }}
      >
        {children({ basemap: ground.choice === 'none' ? undefined : basemap, tiles: ground.service, onTilesFail: setTilesFail, onView: setBounds })}
        {isListed && bounds && listed && (
          <Fetched part={inViewList}>
            {(InViewList) => <InViewList {...listed} bounds={bounds} facilities={facilities} onPick={onPick} onClose={closeList} />}
          </Fetched>
        )}
        {over}
      </div>
      <MapTools
        view={view}
        legend={legend}
        ground={ground}
        isFailing={tilesFail}
        boundaries={boundaries}
        listButton={listButton}
        isListed={isListed}
        onList={setIsListed}
      >
        {tools}
      </MapTools>
    </>
  );
}
