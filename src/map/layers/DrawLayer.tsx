import { DomEvent } from 'leaflet';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { DrawTool } from '#map/draw/draft-ring.ts';
import { useModule } from '#ui/useModule.ts';
import type { ColourScheme, DrawWords } from '../map-props.ts';
import classes from './MapButtons.module.css';

export interface DrawLayerProps {
  /** What is being drawn; null for nothing. */
  readonly tool: DrawTool | null;
  readonly onTool: (tool: DrawTool | null) => void;
  readonly scheme: ColourScheme;
  readonly words: DrawWords;
  readonly onArea: (area: string) => void;
}

const icons: Readonly<Record<DrawTool, string>> = {
  box: 'M3 4h10v8H3z',
  polygon: 'M8 2.5l5.5 4.5-2.5 6.5H4.5L2.5 6z',
  circle: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
};
const tools = Object.keys(icons) as readonly DrawTool[];

const loadDraft = () => import('#map/draw/DrawDraft.tsx');

/** Buttons that begin to draw an area; what draws is fetched with the first of them. Escape or the same button stops. */
export function DrawLayer({ tool, onTool, scheme, words, onArea }: DrawLayerProps) {
  const map = useMap();
  const buttons = useRef(new Map<DrawTool, HTMLButtonElement>());
  const leave = () => {
    const button = tool && buttons.current.get(tool);
    onTool(null);
    button?.focus();
  };
  const onEscape = useEffectEvent((event: KeyboardEvent) => event.key === 'Escape' && leave());
  const isDrawing = tool !== null;
  useEffect(() => {
    if (!isDrawing) return;
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [isDrawing]);
  return (
    <>
      <div className={classes.buttons} data-second role="toolbar" aria-label={words.label} aria-orientation="vertical" ref={keepFromMap}>
        {tools.map((each) => (
          <button
            key={each}
            ref={(button) => {
              if (button) buttons.current.set(each, button);
            }}
            type="button"
            aria-label={words.tools[each]}
            aria-pressed={tool === each}
            title={words.tools[each]}
            onClick={() => {
              onTool(tool === each ? null : each);
              // Arrow keys and Enter are the map's.
              if (tool !== each) map.getContainer().focus();
            }}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" aria-hidden>
              <path d={icons[each]} strokeDasharray="3 1.6" />
            </svg>
          </button>
        ))}
      </div>
      {tool && (
        <div ref={keepFromMap}>
          <Draft
            key={tool}
            tool={tool}
            scheme={scheme}
            words={words}
            onArea={(area) => {
              leave();
              onArea(area);
            }}
            onCancel={leave}
          />
        </div>
      )}
    </>
  );
}

function Draft(props: Parameters<Awaited<ReturnType<typeof loadDraft>>['DrawDraft']>[0]) {
  const { data } = useModule(loadDraft);
  return data ? <data.DrawDraft {...props} /> : null;
}

/** Clicks on what lies over the map are not clicks on it. */
function keepFromMap(element: HTMLElement | null): void {
  if (element) DomEvent.disableClickPropagation(element);
}
