import type { Frame } from '#map/paint/frame.ts';
import { isSame } from '#map/paint/is-same.ts';
import { bytesOf, type PointLook } from '#map/paint/paint-picture.ts';
import type { Box } from '#map/paint/painter.ts';
import { type Points, placePoints } from '#map/paint/point-grid.ts';
import type { PointPick } from '#map/paint/point-pick.ts';
import type { Port } from '#worker/protocol.ts';
import type { FrameQuestion, FromPainter, ToPainter } from './protocol.ts';

/** A running painter: its port, and what tells that it stopped. */
export interface Painting {
  readonly port: Port;
  readonly onStop: (stopped: () => void) => void;
  readonly stop: () => void;
}

export interface PaintClientOptions {
  /** Ways to start a painter: the first, and after each stop the next; the last one is started again and again. */
  readonly starts: readonly (() => Painting)[];
  /** The pixels are to be read at once: their buffer goes back to the painter. */
  readonly onFrame: (frame: Frame, pixels: Uint8ClampedArray<ArrayBuffer>) => void;
  /** Points in the counted box, by style. */
  readonly onCount: (counts: Int32Array) => void;
}

/** A painter that has not drawn a frame by then has died without a word, ms: a million points take less than one second on a slow machine. */
const longestSilence = 10_000;

/**
 * Asks a painter for frames and keeps the newest: one is drawn at a time, and of those asked for meanwhile only the last is drawn next.
 * A painter that stops is replaced, given points and look again, and asked for the last frame.
 */
export class PaintClient {
  readonly #options: PaintClientOptions;
  #stops = 0;
  #painting: Painting | null = null;
  #points: Points | null = null;
  #look: PointLook | null = null;
  #newest: FrameQuestion | null = null;
  /** Changes with points and look; a frame is of the one it was asked for with. */
  #revision = 0;
  #revisionAtWork = 0;
  #revisionShown = 0;
  #revisionCounted = 0;
  /** The frame that is drawn at the moment, 0 for none. */
  #atWork = 0;
  #waiting = false;
  /** Of the last frame, for the next one. */
  #buffer: ArrayBuffer | null = null;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #nextId = 1;
  /** The box that is counted, and the number of that question. */
  #counted: Box | null = null;
  #counting = 0;
  readonly #picks = new Map<number, (rows: Int32Array) => void>();

  constructor(options: PaintClientOptions) {
    this.#options = options;
    this.#start();
  }

  /** Whether the last frame shown has the points and the look that were given last. */
  get current(): boolean {
    return this.#revisionShown === this.#revision;
  }

  setPoints(points: Points): void {
    this.#points = points;
    this.#sendPoints(points);
    this.#change();
  }

  setLook(look: PointLook): void {
    this.#look = look;
    this.#send({ type: 'look', look });
    this.#change();
  }

  /** A map tells of one movement several times: what is drawn at the moment is not drawn once more. */
  ask(question: FrameQuestion): void {
    const last = this.#newest;
    this.#newest = question;
    if (this.#atWork === 0) return this.#draw();
    const isAtWork = last !== null && isSame(question.frame, last.frame) && isSame(question.drawing, last.drawing) && this.#revisionAtWork === this.#revision;
    if (!isAtWork) this.#waiting = true;
  }

  /** Counts the points in a box, now and after every change of points or look. */
  count(box: Box): void {
    if (this.#revisionCounted === this.#revision && this.#counted && isSame(box, this.#counted)) return;
    this.#counted = box;
    this.#counting = this.#nextId++;
    this.#revisionCounted = this.#revision;
    this.#send({ type: 'count', id: this.#counting, box });
  }

  /** Asks for nothing any more: an answer that comes is not shown. */
  forget(): void {
    this.#newest = null;
    this.#waiting = false;
    this.#counted = null;
    this.#counting = 0;
  }

  /** Rows of the points on the spot nearest to a place; empty when the painter stopped before it answered. */
  pick(question: PointPick): Promise<Int32Array> {
    const id = this.#nextId++;
    this.#send({ type: 'pick', id, question });
    return new Promise((resolve) => this.#picks.set(id, resolve));
  }

  close(): void {
    clearTimeout(this.#silence);
    this.#painting?.stop();
    this.#painting = null;
    this.#dropPicks();
  }

  #start(): void {
    const { starts } = this.#options;
    const painting = starts[Math.min(this.#stops, starts.length - 1)]();
    this.#painting = painting;
    painting.port.onmessage = ({ data }: MessageEvent<FromPainter>) => this.#receive(data);
    painting.onStop(() => this.#restart(painting));
    if (this.#points) this.#sendPoints(this.#points);
    if (this.#look) this.#send({ type: 'look', look: this.#look });
  }

  #restart(stopped: Painting): void {
    if (this.#painting !== stopped) return;
    stopped.stop();
    this.#stops++;
    this.#dropPicks();
    this.#start();
    this.#atWork = 0;
    this.#revisionAtWork = 0;
    this.#revisionCounted = 0;
    this.#repeat();
  }

  /** New points mostly come with a new look: one picture is drawn of both, when all is told. */
  #change(): void {
    this.#revision++;
    queueMicrotask(() => this.#repeat());
  }

  /** Asks again for what was asked of older points or another look. */
  #repeat(): void {
    if (!this.#painting) return;
    if (this.#newest && this.#revisionAtWork !== this.#revision) this.ask(this.#newest);
    if (this.#counted && this.#revisionCounted !== this.#revision) this.count(this.#counted);
  }

  #draw(): void {
    if (!this.#newest) return;
    this.#waiting = false;
    this.#atWork = this.#nextId++;
    this.#revisionAtWork = this.#revision;
    const buffer = this.#buffer;
    this.#buffer = null;
    this.#send({ type: 'frame', id: this.#atWork, question: this.#newest, buffer }, buffer ? [buffer] : []);
    const painting = this.#painting;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => painting && this.#restart(painting), longestSilence);
  }

  #receive(message: FromPainter): void {
    switch (message.type) {
      case 'frame': {
        if (message.id !== this.#atWork) return;
        clearTimeout(this.#silence);
        this.#atWork = 0;
        this.#revisionShown = this.#revisionAtWork;
        this.#buffer = message.buffer;
        // An older frame is shown while the newest is drawn: it lies where it belongs, and is nearer to it than what is on screen.
        if (this.#newest) this.#options.onFrame(message.frame, new Uint8ClampedArray(message.buffer, 0, bytesOf(message.frame)));
        if (this.#waiting) this.#draw();
        break;
      }
      case 'count':
        if (message.id === this.#counting) this.#options.onCount(message.counts);
        break;
      case 'pick':
        this.#picks.get(message.id)?.(message.rows);
        this.#picks.delete(message.id);
        break;
    }
  }

  /** Placed on the map and handed over: that takes no longer than to copy them, and half the memory. */
  #sendPoints({ lng, lat, code }: Points): void {
    const points = placePoints(lng, lat, code);
    this.#send({ type: 'points', points }, [points.x.buffer, points.y.buffer, points.code.buffer]);
  }

  #send(message: ToPainter, transfer: Transferable[] = []): void {
    this.#painting?.port.postMessage(message, transfer);
  }

  #dropPicks(): void {
    for (const resolve of this.#picks.values()) resolve(new Int32Array(0));
    this.#picks.clear();
  }
}
