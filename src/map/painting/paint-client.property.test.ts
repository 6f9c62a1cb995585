import { MessageChannel } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { Frame } from '#map/paint/frame.ts';
import { Marks } from '#map/paint/marks.ts';
import { bytesOf, type Drawing, type PointLook, paintPicture } from '#map/paint/paint-picture.ts';
import { type Points, pointGrid } from '#map/paint/point-grid.ts';
import type { Port } from '#worker/protocol.ts';
import { PaintClient, type Painting } from './paint-client.ts';
import { paintHost } from './paint-host.ts';
import type { FrameQuestion } from './protocol.ts';

afterEach(() => vi.useRealTimers());

const drawings: readonly Drawing[] = [
  { form: 'points', radius: 2.5, rim: 0.5 },
  { form: 'density', cell: 6, gap: 1 },
];
/** What is drawn at a zoom. */
const drawingAt = (z: number) => drawings[z];
const codes = 4;

const pointsOf = fc.array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }), fc.nat(codes - 1)), { maxLength: 30 }).map(
  (all): Points => ({
    lng: Float64Array.from(all, ([lng]) => lng),
    lat: Float64Array.from(all, ([, lat]) => lat),
    code: Uint16Array.from(all, ([, , code]) => code),
  }),
);
const lookOf = fc.array(fc.nat(2), { minLength: codes, maxLength: codes }).map(
  (styleOf): PointLook => ({
    styleOf: Uint16Array.from(styleOf),
    styles: [undefined, { colour: [9, 9, 9], symbol: 'disc' }, { colour: [200, 0, 0], symbol: 'disc' }],
    ...{
      rim: [0, 0, 0],
      breaks: [1, 2],
      ramp: [
        [9, 9, 9],
        [99, 99, 99],
      ],
    },
  }),
);
const questionOf = fc
  .record({ left: fc.constantFrom(100, 104), room: fc.constantFrom(0, 8), z: fc.nat(drawings.length - 1) })
  .map(({ left, room, z }): FrameQuestion => {
    const frame = { left: (left - room) * 2 ** z, top: (104 - room) * 2 ** z, width: 48 + 2 * room, height: 48 + 2 * room, z, ratio: 1 };
    return { frame, drawing: drawingAt(z) };
  });

type Step =
  | { readonly ask: FrameQuestion }
  | { readonly prepare: { readonly end: FrameQuestion; readonly meanwhile: FrameQuestion } }
  | { readonly ahead: readonly FrameQuestion[] }
  | { readonly points: Points }
  | { readonly look: PointLook }
  | { readonly turns: number }
  | { readonly quiet: true }
  | { readonly crash: true };

const stepOf: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: questionOf.map((ask) => ({ ask })) },
  { weight: 3, arbitrary: fc.record({ end: questionOf, meanwhile: questionOf }).map((prepare) => ({ prepare })) },
  { weight: 3, arbitrary: fc.array(questionOf, { maxLength: 3 }).map((ahead) => ({ ahead })) },
  { weight: 1, arbitrary: pointsOf.map((points) => ({ points })) },
  { weight: 2, arbitrary: lookOf.map((look) => ({ look })) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 12 }).map((turns) => ({ turns })) },
  { weight: 3, arbitrary: fc.constant({ quiet: true as const }) },
  { weight: 1, arbitrary: fc.constant({ crash: true as const }) },
);

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** As a painter draws it that knows of nothing before. */
function picture(points: Points, look: PointLook, frame: Frame): string {
  const buffer = new ArrayBuffer(bytesOf(frame));
  paintPicture(buffer, frame, pointGrid(points.lng, points.lat, points.code), look, drawingAt(frame.z), new Marks(), false);
  return new Uint8Array(buffer).join(' ');
}

/** A client of a painter that may crash, with the newest points and look and what was wrong of the pictures that it showed. */
class Watched {
  readonly faults: string[] = [];
  #points!: Points;
  #look!: PointLook;
  #shown: Frame | null = null;
  #crash = () => {};
  readonly made = new PaintClient({ starts: [() => this.#start()], onFrame: (frame, pixels) => this.#check(frame, pixels), onCount: () => {} });

  async take(step: Step): Promise<void> {
    if ('ask' in step) this.made.ask(step.ask);
    if ('prepare' in step) this.made.prepare(step.prepare.end, [step.prepare.meanwhile]);
    if ('ahead' in step) this.made.ahead(step.ahead);
    if ('points' in step) {
      this.#points = step.points;
      this.made.setPoints(step.points);
    }
    if ('look' in step) {
      this.#look = step.look;
      this.made.setLook(step.look);
    }
    if ('turns' in step) await turns(step.turns);
    if ('crash' in step) this.#crash();
    if ('quiet' in step) {
      await turns(6);
      vi.advanceTimersByTime(200);
      await turns(20);
    }
  }

  /** Whether a picture with the newest points and look is shown that holds the frame. */
  shows({ z, left, top, width, height }: Frame): boolean {
    const shown = this.#shown;
    if (!this.made.current || shown?.z !== z || shown.left > left || shown.top > top) return false;
    return shown.left + shown.width >= left + width && shown.top + shown.height >= top + height;
  }

  #start(): Painting {
    const { port1, port2 } = new MessageChannel();
    paintHost(port2 as unknown as Port);
    const onStop = (stopped: () => void) => {
      this.#crash = stopped;
    };
    return { port: port1 as unknown as Port, onStop, stop: () => port1.close() };
  }

  #check(frame: Frame, pixels: Uint8ClampedArray): void {
    this.#shown = frame;
    if (this.made.current && pixels.join(' ') !== picture(this.#points, this.#look, frame)) this.faults.push(`wrong pixels at ${JSON.stringify(frame)}`);
  }
}

test('whatever comes in whatever order, each picture is that of its frame, and that of the last question is shown', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  await fc.assert(
    fc.asyncProperty(pointsOf, lookOf, fc.array(stepOf, { minLength: 20, maxLength: 40 }), questionOf, async (points, look, steps, last) => {
      const watched = new Watched();
      for (const step of [{ points }, { look }, ...steps, { ask: last }]) await watched.take(step);
      for (let times = 0; times < 200 && !watched.shows(last.frame); times++) await turns(1);
      expect(watched.faults).toEqual([]);
      expect(watched.shows(last.frame)).toBe(true);
      watched.made.close();
    }),
    { numRuns: 300 },
  );
});
