import { type Coords, GridLayer, type GridLayerOptions, type LatLng, type Map as LeafletMap, type TileEvent } from 'leaflet';
import { finishedPicture } from '#map/paint/finished-picture.ts';
import type { Painter } from '#map/paint/painter.ts';
import { forgetPaths } from '#map/paint/tile-paths.ts';
import { isPrinting } from '#ui/usePrinting.ts';
import { notSoon, soon } from '../slices.ts';
import { drawnRatio, snapToDevicePixels } from './device-pixels.ts';

/** What Leaflet 1.9 keeps of a grid; its types leave these out. */
interface GridLayerInside {
  readonly options: GridLayerOptions;
  paintsAtOnce: boolean;
  _map: LeafletMap | undefined;
  _tiles: Record<string, { active?: boolean }>;
  _tileZoom: number | undefined;
  _level: { readonly el: HTMLElement } | undefined;
  _updateLevels(): void;
  _resetGrid(): void;
  _update(centre: LatLng): void;
  _pruneTiles(): void;
  _setZoomTransforms(centre: LatLng, zoom: number): void;
}

/** Side of a tile, CSS pixels: a whole number of device pixels at every step of a browser's zoom (3/4, 9/10, 11/10, 5/4, 4/3, 3/2, 7/4, …). */
const tileSize = 240;

/** About as many tiles as a screen holds. */
const maxSpare = 48;

/**
 * Leaflet's grid of tiles, each a canvas. They are drawn in slices of the page's time; tiles of a new zoom at once, because those of the old one
 * are taken away then, and all at once for paper, which does not wait.
 */
export class PaintedGrid extends GridLayer {
  private painter: Painter;
  /** Told when every tile shows what the painter draws. */
  private onPainted: (() => void) | undefined;
  /** Set while tiles of another zoom take the place of those on screen. */
  private paintsAtOnce = false;
  private readonly unpainted = new Set<HTMLCanvasElement>();
  /** Canvases of tiles that are gone: making one costs more than drawing most tiles. */
  private readonly spare: HTMLCanvasElement[] = [];

  private readonly isStill: boolean;

  /** @param isStill its painter changes seldom: tiles are finished pictures then, which no browser copies with every frame, as it may do with canvases. */
  constructor(painter: Painter, isStill: boolean, onPainted: (() => void) | undefined, options: GridLayerOptions) {
    super({ tileSize, updateWhenIdle: false, updateWhenZooming: false, updateInterval: 32, keepBuffer: 1, noWrap: true, minZoom: 0, maxZoom: 24, ...options });
    this.painter = painter;
    this.onPainted = onPainted;
    this.isStill = isStill;
    this.on('tileunload', ({ tile }: TileEvent) => {
      if (!(tile instanceof HTMLCanvasElement)) return;
      this.dismiss(tile);
      forgetPaths(tile);
      if (this.spare.length < maxSpare) this.spare.push(tile);
    });
  }

  /** Draws all tiles anew in place: no tile is empty in between. */
  setPainter(painter: Painter, onPainted: (() => void) | undefined): void {
    this.painter = painter;
    this.onPainted = onPainted;
    this.repaint();
  }

  /** Who is told from now on; at once where all is painted. */
  setOnPainted(onPainted: (() => void) | undefined): void {
    this.onPainted = onPainted;
    if (this.unpainted.size === 0) onPainted?.();
  }

  override onAdd(map: LeafletMap): this {
    window.addEventListener('resize', this.repaintAtNewRatio);
    map.on('moveend', this.snapToDevicePixels);
    super.onAdd(map);
    this.snapToDevicePixels();
    if (this.unpainted.size === 0) this.onPainted?.();
    return this;
  }

  override onRemove(map: LeafletMap): this {
    window.removeEventListener('resize', this.repaintAtNewRatio);
    map.off('moveend', this.snapToDevicePixels);
    for (const canvas of this.unpainted) notSoon(canvas);
    this.unpainted.clear();
    return super.onRemove(map);
  }

  protected override createTile(coords: Coords): HTMLElement {
    const canvas = this.spare.pop() ?? document.createElement('canvas');
    if (this.paintsAtOnce) this.paint(canvas, coords);
    else this.paintSoon(canvas, coords);
    return canvas;
  }

  private repaint(): void {
    for (const { el, coords } of Object.values(this._tiles)) if (el instanceof HTMLCanvasElement) this.paintSoon(el, coords);
    if (this.unpainted.size === 0) this.onPainted?.();
  }

  private paintSoon(canvas: HTMLCanvasElement, coords: Coords): void {
    if (isPrinting()) return this.paint(canvas, coords);
    this.unpainted.add(canvas);
    soon(canvas, () => {
      this.paint(canvas, coords);
      this.dismiss(canvas);
    });
  }

  /** The tile waits for nothing any more. */
  private dismiss(canvas: HTMLCanvasElement): void {
    notSoon(canvas);
    if (this.unpainted.delete(canvas) && this.unpainted.size === 0) this.onPainted?.();
  }

  private readonly repaintAtNewRatio = (): void => {
    const [tile] = Object.values(this._tiles);
    if (tile?.el instanceof HTMLCanvasElement && tile.el.width !== Math.round(this.getTileSize().x * drawnRatio())) this.repaint();
  };

  private readonly snapToDevicePixels = (): void => {
    const container = this.getContainer();
    // Any tile stands for all: they lie whole device pixels apart.
    const tile = (this as unknown as GridLayerInside)._level?.el.firstElementChild;
    if (container && tile) snapToDevicePixels(container, tile);
  };

  private paint(canvas: HTMLCanvasElement, { x, y, z }: Coords): void {
    const size = this.getTileSize().x;
    const side = Math.round(size * drawnRatio());
    if (canvas.width !== side || canvas.height !== side) {
      canvas.width = side;
      canvas.height = side;
    }
    const workbench = this.isStill ? workbenchOf(side) : null;
    const context = workbench ? workbench.getContext('2d') : canvas.getContext('2d');
    // A browser that is short of memory gives none: an empty tile then, and not a failed page.
    if (!context) return;
    context.clearRect(0, 0, side, side);
    context.save();
    context.scale(side / size, side / size);
    try {
      this.painter({ x, y, z, size, ratio: side / size }, context);
    } finally {
      context.restore();
    }
    if (workbench) canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(finishedPicture(workbench));
  }
}

let workbench: OffscreenCanvas | undefined;

/** Where still tiles are drawn before they are pictures; null in a browser that has none. */
function workbenchOf(side: number): OffscreenCanvas | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  workbench ??= new OffscreenCanvas(side, side);
  if (workbench.width !== side) {
    workbench.width = side;
    workbench.height = side;
  }
  return workbench;
}

/**
 * Leaflet rounds the zoom of tiles and stretches them to a zoom in between: blurred, with seams. Tiles drawn here can have any
 * zoom, so this takes the map's own and nothing is stretched at rest. While the map zooms in, the old tiles are stretched until the end;
 * when it zooms out the new ones, which cover more, come at once: so nothing is empty and nothing shows through twice.
 */
function setView(this: GridLayerInside, centre: LatLng, zoom: number, moving?: boolean, keepTiles?: boolean): void {
  const { minZoom = 0, maxZoom = 24 } = this.options;
  const zoomsIn = moving === true && zoom > (this._tileZoom ?? zoom);
  if (!keepTiles && !zoomsIn) {
    this._tileZoom = zoom < minZoom || zoom > maxZoom ? undefined : zoom;
    this._updateLevels();
    this._resetGrid();
    this.paintsAtOnce = Object.keys(this._tiles).length > 0;
    if (this._tileZoom !== undefined) this._update(centre);
    this.paintsAtOnce = false;
    // Tiles are complete when they are made, so none of another zoom has to stand in for them.
    for (const tile of Object.values(this._tiles)) tile.active = true;
    this._pruneTiles();
  }
  this._setZoomTransforms(centre, zoom);
}

PaintedGrid.include({ _setView: setView });
