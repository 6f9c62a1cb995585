import { holdsFrame, holdsGround } from '#map/paint/frame.ts';
import { isSame } from '#map/paint/is-same.ts';
import type { FrameQuestion } from './protocol.ts';

/** A frame, and which points and look it is asked for with. */
export interface AskedFrame {
  readonly question: FrameQuestion;
  readonly revision: number;
}

/** A picture that is drawn. */
export interface DrawnPicture extends AskedFrame {
  readonly buffer: ArrayBuffer;
}

/** So many pictures of the size of a view are drawn ahead at most. */
export const mostAhead = 3;

/**
 * Pictures that lie ready to be shown, and buffers that go back to the painter: that of the last picture for the screen, from which it goes on, and
 * others for what it draws ahead.
 */
export class ReadyPictures {
  #pictures: readonly DrawnPicture[] = [];
  readonly #spare: ArrayBuffer[] = [];
  /** That of the last picture for the screen, and the same once it has been shown. */
  #last: ArrayBuffer | null = null;
  #returned: ArrayBuffer | null = null;

  add(picture: DrawnPicture): void {
    this.#pictures = [...this.#pictures, picture];
  }

  /** Whether a picture of exactly this question lies here. */
  has(question: FrameQuestion): boolean {
    return this.#pictures.some((picture) => isSameQuestion(picture.question, question));
  }

  /** A picture that shows all that the question wants; it lies here no more. */
  take(question: FrameQuestion): DrawnPicture | undefined {
    // The last is that of a glide, which has the room around the view too.
    const found = this.#pictures.findLast((picture) => answers(picture.question, question));
    this.#pictures = this.#pictures.filter((picture) => picture !== found);
    return found;
  }

  /** A picture to be stretched over the ground that the question wants, of the nearest zoom; it lies here no more. */
  takeAround({ frame, drawing }: FrameQuestion): DrawnPicture | undefined {
    const around = this.#pictures.filter(({ question }) => question.drawing.form === drawing.form && holdsGround(question.frame, frame));
    const [found] = around.sort((one, other) => other.question.frame.z - one.question.frame.z);
    this.#pictures = this.#pictures.filter((picture) => picture !== found);
    return found;
  }

  /** Drops all others. */
  keep(isWanted: (picture: AskedFrame) => boolean): void {
    const dropped = this.#pictures.filter((picture) => !isWanted(picture));
    this.#pictures = this.#pictures.filter((picture) => !dropped.includes(picture));
    for (const { buffer } of dropped) this.giveBack(buffer);
  }

  /** A picture for the screen has come: of its pictures the painter knows only this one again. */
  setLast(buffer: ArrayBuffer): void {
    const before = this.takeLast();
    this.#last = buffer;
    if (before) this.giveBack(before);
  }

  /** The pixels in it are not needed any more. */
  giveBack(buffer: ArrayBuffer): void {
    if (buffer === this.#last) this.#returned = buffer;
    else if (this.#pictures.length + this.#spare.length < mostAhead) this.#spare.push(buffer);
  }

  /** For the next picture for the screen; null while the last one is needed. */
  takeLast(): ArrayBuffer | null {
    const buffer = this.#returned;
    this.#returned = null;
    return buffer;
  }

  /** For a picture that is drawn ahead; null where a new one is to be made. */
  takeSpare(): ArrayBuffer | null {
    return this.#spare.pop() ?? null;
  }
}

/** Whether the picture of one question shows all that the other wants. */
export function answers(one: FrameQuestion, other: FrameQuestion): boolean {
  return isSame(one.drawing, other.drawing) && holdsFrame(one.frame, other.frame);
}

export function isSameQuestion(one: FrameQuestion, other: FrameQuestion): boolean {
  return isSame(one.drawing, other.drawing) && isSame(one.frame, other.frame);
}
