import type { Frame } from '#map/paint/frame.ts';
import { isSame } from '#map/paint/is-same.ts';
import { bytesOf, type PointLook } from '#map/paint/paint-picture.ts';
import type { Box } from '#map/paint/painter.ts';
import { type Points, placePoints } from '#map/paint/point-grid.ts';
import type { PointPick } from '#map/paint/point-pick.ts';
import type { Port } from '#worker/protocol.ts';
import type { AheadQuestion, FrameQuestion, FromPainter, ToPainter } from './protocol.ts';
import { type AskedFrame, answers, type DrawnPicture, isSameQuestion, mostAhead, ReadyPictures } from './ready-pictures.ts';

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
 * Asks a painter for frames and keeps the newest: one is drawn at a time, and of those asked for meanwhile only the last is drawn next. Pictures that
 * were drawn ahead lie here, so that they can be shown in the step that asks for them.
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
  #revisionShown = 0;
  #revisionCounted = 0;
  /** The frame that is drawn at the moment, and whether it is for the screen: not once there is a newer picture. */
  #atWork: (AskedFrame & { readonly id: number; readonly isPast: boolean }) | null = null;
  #waiting = false;
  /** The map is on its way to the newest frame: what is drawn is shown when it is there. */
  #isHolding = false;
  readonly #ready = new ReadyPictures();
  /** What is to be drawn ahead, by the number of the question. */
  readonly #ahead = new Map<number, AskedFrame>();
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

  /** Of the frame that was asked for last: it is shown, or will be. */
  get asked(): Frame | null {
    return this.#newest?.frame ?? null;
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

  /** What is ready is shown at once. */
  ask(question: FrameQuestion): void {
    this.#isHolding = false;
    const ready = this.#ready.take(question);
    if (ready) this.#showReady(ready);
    else this.#want(question);
  }

  /**
   * A movement has begun that will end with this question, or with none. Until then nothing is shown but at once what is ready and holds the ground of
   * the first of `meanwhile`, or else of the next.
   */
  prepare(question: FrameQuestion | null, meanwhile: readonly FrameQuestion[]): void {
    this.#isHolding = true;
    for (const wanted of meanwhile) {
      const ready = this.#ready.takeAround(wanted);
      if (!ready) continue;
      this.#showReady(ready);
      break;
    }
    this.#dropWanted();
    if (question) this.#want(question);
  }

  /** Whether nothing is shown until the next question. */
  get holding(): boolean {
    return this.#isHolding;
  }

  /** Has views drawn while there is nothing else to do, the first of these first. */
  ahead(questions: readonly FrameQuestion[]): void {
    const wanted = questions.filter((question, at) => questions.findIndex((other) => isSameQuestion(other, question)) === at).slice(0, mostAhead);
    const isWanted = ({ question, revision }: AskedFrame) => revision === this.#revision && wanted.some((other) => isSameQuestion(question, other));
    this.#ready.keep(isWanted);
    const missing = wanted.filter((question) => !this.#ready.has(question));
    const pending = [...this.#ahead.values()].filter(isWanted);
    if (pending.length === missing.length) return;
    this.#ahead.clear();
    const views = missing.map((question): AheadQuestion => {
      const id = this.#nextId++;
      this.#ahead.set(id, { question, revision: this.#revision });
      return { id, question, buffer: this.#ready.takeSpare() };
    });
    this.#send(
      { type: 'ahead', views },
      views.flatMap(({ buffer }) => buffer ?? []),
    );
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
    this.#isHolding = false;
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
    this.#atWork = null;
    this.#ahead.clear();
    this.#revisionCounted = 0;
    this.#repeat();
  }

  /** New points mostly come with a new look: one picture is drawn of both, when all is told. */
  #change(): void {
    this.#revision++;
    this.#ahead.clear();
    this.#ready.keep(() => false);
    queueMicrotask(() => this.#repeat());
  }

  /** Asks again for what was asked of older points or another look. */
  #repeat(): void {
    if (!this.#painting) return;
    if (this.#newest && this.#atWork?.revision !== this.#revision) this.#want(this.#newest);
    if (this.#counted && this.#revisionCounted !== this.#revision) this.count(this.#counted);
  }

  /** A map tells of one movement several times: what is drawn at the moment is not drawn once more. */
  #want(question: FrameQuestion): void {
    const atWork = this.#atWork;
    const isAtWork = atWork !== null && !atWork.isPast && atWork.revision === this.#revision && answers(atWork.question, question);
    this.#newest = isAtWork ? atWork.question : question;
    this.#waiting = !isAtWork;
    if (!atWork) this.#draw();
  }

  #draw(): void {
    if (!this.#newest) return;
    this.#waiting = false;
    const id = this.#nextId++;
    this.#atWork = { id, question: this.#newest, revision: this.#revision, isPast: false };
    const buffer = this.#ready.takeLast();
    this.#ahead.clear();
    this.#send({ type: 'frame', id, question: this.#newest, buffer }, buffer ? [buffer] : []);
    const painting = this.#painting;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => painting && this.#restart(painting), longestSilence);
  }

  #receive(message: FromPainter): void {
    switch (message.type) {
      case 'frame': {
        const drawn = this.#atWork;
        if (message.id !== drawn?.id) return;
        clearTimeout(this.#silence);
        this.#atWork = null;
        this.#ready.setLast(message.buffer);
        const picture = { question: drawn.question, revision: drawn.revision, buffer: message.buffer };
        // An older frame is shown while the newest is drawn: it lies where it belongs, and is nearer to it than what is on screen.
        if (drawn.isPast || !this.#newest || (this.#isHolding && this.#waiting)) this.#ready.giveBack(message.buffer);
        else if (this.#isHolding) this.#ready.add(picture);
        else this.#show(picture);
        if (this.#waiting) this.#draw();
        break;
      }
      case 'ahead': {
        const asked = this.#ahead.get(message.id);
        this.#ahead.delete(message.id);
        if (asked) this.#ready.add({ ...asked, buffer: message.buffer });
        else this.#ready.giveBack(message.buffer);
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

  /** A picture takes the place of all that was asked for before. */
  #showReady(ready: DrawnPicture): void {
    this.#dropWanted();
    this.#newest = ready.question;
    this.#show(ready);
  }

  /** What was asked for is not for the screen any more. */
  #dropWanted(): void {
    this.#newest = null;
    this.#waiting = false;
    if (this.#atWork) this.#atWork = { ...this.#atWork, isPast: true };
  }

  #show({ question, revision, buffer }: DrawnPicture): void {
    this.#revisionShown = revision;
    this.#ready.giveBack(buffer);
    this.#options.onFrame(question.frame, new Uint8ClampedArray(buffer, 0, bytesOf(question.frame)));
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
