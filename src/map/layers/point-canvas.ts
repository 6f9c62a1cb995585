import {
  DomUtil,
  type LatLng,
  Layer,
  type LayerOptions,
  type LeafletEvent,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type Point,
  point,
  type ZoomAnimEvent,
} from 'leaflet';
import { type Frame, holdsGround } from '#map/paint/frame.ts';
import { Marks } from '#map/paint/marks.ts';
import { bytesOf, type Drawing, type PointLook, paintPicture } from '#map/paint/paint-picture.ts';
import type { Points } from '#map/paint/point-grid.ts';
import { pointGrid } from '#map/paint/point-grid.ts';
import type { PointPick } from '#map/paint/point-pick.ts';
import { worldSize } from '#map/paint/projection.ts';
import { PaintClient, type Painting } from '#map/painting/paint-client.ts';
import type { FrameQuestion } from '#map/painting/protocol.ts';
import { isPrinting } from '#ui/usePrinting.ts';
import { frameAround, holdsAhead, holdsView, movedBy, roomAhead, viewBox } from '../view-frame.ts';
import { Pace } from '../view-pace.ts';
import { drawnRatio, snapToDevicePixels } from './device-pixels.ts';
import { type Place, placeOf, stepBetween, viewAfter, viewFrom, viewOf, type ZoomStep } from './map-views.ts';

export interface PointCanvasOptions extends LayerOptions {
  /** What is drawn at a zoom; null for nothing. */
  readonly drawingAt: (zoom: number) => Drawing | null;
  /** Place among the layers of tiles. */
  readonly zIndex: number;
  /** How many points of each style are in view, and as what they are drawn; null while none are. */
  readonly onCount?: ((counts: Int32Array | null, form: Drawing['form'] | null) => void) | undefined;
  readonly starts: readonly (() => Painting)[];
}

/** What Leaflet 1.9 has and its types leave out. */
interface MapInside {
  _getNewPixelOrigin(centre: LatLng, zoom: number): Point;
  _getMapPanePos(): Point;
}

/**
 * Points on one canvas that is larger than the view. It is moved and stretched with the map, and a painter draws it anew when the map
 * comes to rest or leaves it; until a new picture is there the old one stays, or one of a step out that was drawn ahead, so nothing is ever empty or
 * half drawn. Pictures of the steps of zoom that are likely next are drawn ahead while the map rests, and that of an animated step while it moves.
 */
export class PointCanvas extends Layer {
  #drawn: PointCanvasOptions;
  #points: Points;
  #look: PointLook;
  /** There while the layer is on a map. */
  #painter: PaintClient | null = null;
  readonly #container = DomUtil.create('div', 'leaflet-layer');
  readonly #canvas = DomUtil.create('canvas', 'leaflet-zoom-animated', this.#container);
  #map: LeafletMap | null = null;
  /** Where the picture on the canvas lies. */
  #frame: Frame | null = null;
  readonly #pace = new Pace();
  /** Where the map came to rest last, and the last step of zoom that brought it there. */
  #rested: Place | null = null;
  #lastStep: ZoomStep | null = null;

  constructor(points: Points, look: PointLook, options: PointCanvasOptions) {
    super();
    this.#points = points;
    this.#look = look;
    this.#drawn = options;
    this.#container.style.zIndex = String(options.zIndex);
  }

  /** Whether the picture covers the view as it is now, with the points and the look that were given last. */
  get complete(): boolean {
    return this.#map !== null && this.#frame !== null && this.#painter?.current === true && holdsView(this.#frame, viewOf(this.#map), 0);
  }

  /** What is drawn at a zoom and who is told from now on. */
  setHandlers({ drawingAt, onCount }: Pick<PointCanvasOptions, 'drawingAt' | 'onCount'>): void {
    this.#drawn = { ...this.#drawn, drawingAt, onCount };
  }

  setPoints(points: Points): void {
    this.#points = points;
    this.#painter?.setPoints(points);
  }

  setLook(look: PointLook): void {
    this.#look = look;
    this.#painter?.setLook(look);
  }

  /** Rows of the points on the spot nearest to a place. */
  async pick(question: PointPick): Promise<Int32Array> {
    return this.#painter ? this.#painter.pick(question) : new Int32Array(0);
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map;
    const { starts } = this.#drawn;
    this.#painter = new PaintClient({ starts, onFrame: this.#show, onCount: this.#tell });
    this.#painter.setPoints(this.#points);
    this.#painter.setLook(this.#look);
    map.getPane('tilePane')?.append(this.#container);
    window.addEventListener('resize', this.#ask);
    this.#ask();
    return this;
  }

  override onRemove(): this {
    window.removeEventListener('resize', this.#ask);
    this.#container.remove();
    this.#map = null;
    this.#painter?.close();
    this.#painter = null;
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return { move: this.#follow, zoom: this.#follow, viewreset: this.#follow, moveend: this.#rest, resize: this.#ask, zoomanim: this.#animate };
  }

  /** Where the picture lies that is shown or soon will be. Paper waits for none: it shows what is on the canvas. */
  get #coming(): Frame | null {
    return isPrinting() ? this.#frame : (this.#painter?.asked ?? null);
  }

  /** The map has come to rest: a picture that covers it stays as it is. */
  readonly #rest = (): void => {
    const map = this.#map;
    if (!map) return;
    this.#rememberStep(map);
    this.#pace.rest();
    const view = viewOf(map);
    const frame = this.#coming;
    if (this.#painter?.holding || !this.#frame || !frame || frame.ratio !== drawnRatio() || !holdsAhead(frame, view, this.#pace.lead)) return this.#ask();
    this.#place(map.getPixelOrigin(), view.z);
    snapToDevicePixels(this.#container, this.#canvas);
    this.#painter?.count(viewBox(view));
    this.#askAhead(map);
  };

  #rememberStep(map: LeafletMap): void {
    const now = placeOf(map);
    if (this.#rested && this.#rested.zoom !== now.zoom) this.#lastStep = stepBetween(map, this.#rested, now);
    this.#rested = now;
  }

  /**
   * Has the views drawn ahead that one step leads to: the last one taken again, as a wheel does, and one closer or farther by button or key. Those that
   * are farther with room around, as they are also stretched over steps that nobody could know.
   */
  #askAhead(map: LeafletMap): void {
    if (isPrinting()) return;
    const { zoomDelta = 1 } = map.options;
    const inMiddle = point(0, 0);
    const steps = [...(this.#lastStep ? [this.#lastStep] : []), { by: zoomDelta, moved: inMiddle }, { by: -zoomDelta, moved: inMiddle }];
    this.#painter?.ahead(steps.flatMap((step) => this.#questionAfter(map, placeOf(map), step) ?? []));
  }

  #questionAfter(map: LeafletMap, place: Place, step: ZoomStep): FrameQuestion | null {
    const view = viewAfter(map, place, step);
    const drawing = view && this.#drawn.drawingAt(view.z);
    return drawing && { frame: frameAround(view, drawnRatio(), step.by < 0 ? roomAhead : 0), drawing };
  }

  /** Asks for a picture of what is on screen and some room around, and where nothing of it is drawn yet, for that alone first. */
  readonly #ask = (): void => {
    const map = this.#map;
    if (!map) return;
    const view = viewOf(map);
    const drawing = this.#drawn.drawingAt(view.z);
    if (!drawing) return this.#clear();
    if (view.width === 0 || view.height === 0) return;
    this.#place(map.getPixelOrigin(), view.z);
    snapToDevicePixels(this.#container, this.#canvas);
    const ratio = drawnRatio();
    if (isPrinting()) return this.#draw(frameAround(view, ratio, roomAhead), drawing);
    const isDrawn = this.#frame?.ratio === ratio && holdsView(this.#frame, view, 0);
    const frame = frameAround(movedBy(view, this.#pace.lead), ratio, isDrawn || this.#pace.isKnown ? roomAhead : 0);
    this.#painter?.ask({ frame, drawing });
    this.#painter?.count(viewBox(view));
  };

  /** Paper does not wait for a worker: the page draws for itself. */
  #draw(frame: Frame, drawing: Drawing): void {
    this.#painter?.forget();
    const { lng, lat, code } = this.#points;
    const buffer = new ArrayBuffer(bytesOf(frame));
    paintPicture(buffer, frame, pointGrid(lng, lat, code), this.#look, drawing, new Marks(), false);
    this.#show(frame, new Uint8ClampedArray(buffer));
  }

  #clear(): void {
    this.#painter?.forget();
    this.#frame = null;
    this.#canvas.hidden = true;
    this.#drawn.onCount?.(null, null);
  }

  readonly #tell = (counts: Int32Array): void => {
    const drawing = this.#map && this.#drawn.drawingAt(this.#map.getZoom());
    if (drawing) this.#drawn.onCount?.(counts, drawing.form);
  };

  readonly #show = (frame: Frame, pixels: Uint8ClampedArray<ArrayBuffer>): void => {
    this.#put(frame, pixels);
    const map = this.#map;
    if (!map) return;
    // While Leaflet moves the map by a transition, the picture begins where the map is, and not where the picture before was.
    const isMoved = map.getPane('mapPane')?.classList.contains('leaflet-zoom-anim') === true;
    if (isMoved) this.#canvas.style.transition = 'none';
    this.#place(map.getPixelOrigin(), map.getZoom());
    if (isMoved) {
      this.#canvas.getBoundingClientRect();
      this.#canvas.style.transition = '';
    }
    if (this.#painter?.holding) return;
    snapToDevicePixels(this.#container, this.#canvas);
    if (!holdsAhead(frame, viewOf(map), this.#pace.lead)) this.#ask();
    else if (!this.#pace.isKnown) this.#askAhead(map);
  };

  #put(frame: Frame, pixels: Uint8ClampedArray<ArrayBuffer>): void {
    const { width, height, ratio } = frame;
    this.#frame = frame;
    this.#canvas.hidden = false;
    const canvas = this.#canvas;
    // Only grows: to make it anew for a picture without room takes as long as to draw that picture.
    if (canvas.width < width || canvas.height < height) Object.assign(canvas, { width, height });
    // Kept in the processor's memory, where the pixels come from. A browser that is short of memory gives none: an empty layer then, and not a failed page.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.putImageData(new ImageData(pixels, width, height), 0, 0);
    context?.clearRect(width, 0, canvas.width - width, canvas.height);
    context?.clearRect(0, height, width, canvas.height - height);
    Object.assign(canvas.style, { width: `${canvas.width / ratio}px`, height: `${canvas.height / ratio}px` });
  }

  /** Keeps the picture on its ground, and asks for another before the map leaves it. */
  readonly #follow = (): void => {
    const map = this.#map;
    if (!map || !this.#frame) return;
    const view = viewOf(map);
    this.#pace.pass(view, performance.now());
    const frame = this.#coming;
    if (frame && holdsAhead(frame, view, this.#pace.lead)) this.#place(map.getPixelOrigin(), view.z);
    else this.#ask();
  };

  /**
   * The map begins to glide to another zoom: the picture for its end is drawn meanwhile. Where what is shown does not reach to the edges of the end, one
   * that is ready and reaches there, or at least farther, is stretched over the map at once, so that nothing is empty around what shrinks.
   */
  readonly #animate = (event: LeafletEvent): void => {
    const map = this.#map;
    if (!map) return;
    const { center, zoom } = event as ZoomAnimEvent;
    const { _getNewPixelOrigin, _getMapPanePos } = map as unknown as MapInside;
    const origin = _getNewPixelOrigin.call(map, center, zoom);
    // Nothing glides to where the map is: a pinch has ended, or a second step in one frame, whose end Leaflet tells before it tells of its begin.
    if (zoom === map.getZoom()) return this.#place(origin, zoom);
    const view = viewFrom(map, origin.subtract(_getMapPanePos.call(map)), zoom);
    const drawing = this.#drawn.drawingAt(zoom);
    const ratio = drawnRatio();
    const isOutwards = zoom < map.getZoom();
    const end = frameAround(view, ratio, 0);
    const isEmptyMeanwhile = isOutwards && this.#frame !== null && !holdsGround(this.#frame, end);
    const wider = drawing && isEmptyMeanwhile ? [end, frameAround(viewOf(map), ratio, 0)].map((frame) => ({ frame, drawing })) : [];
    this.#painter?.prepare(drawing && { frame: frameAround(view, ratio, roomAhead), drawing }, wider);
    if (isOutwards) this.#askForNextGlide(map, { centre: center, zoom });
    this.#place(origin, zoom);
  };

  /** A wheel that turns on glides outwards again as soon as it has come to the end: the next step is drawn before that. */
  #askForNextGlide(map: LeafletMap, end: Place): void {
    const next = this.#questionAfter(map, end, stepBetween(map, placeOf(map), end));
    if (next) this.#painter?.ahead([next]);
  }

  #place(origin: Point, zoom: number): void {
    if (!this.#frame) return;
    const { left, top, z, ratio } = this.#frame;
    const scale = worldSize(zoom) / worldSize(z);
    DomUtil.setTransform(this.#canvas, point((left / ratio) * scale - origin.x, (top / ratio) * scale - origin.y), scale);
  }
}
