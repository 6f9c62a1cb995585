import { spare, type View, type Way } from './view-frame.ts';

/** Of a moving map the next picture is asked for so long before it is needed, ms: a million points are drawn and shown by then. */
const drawnWithin = 60;

/** So far ahead of a moving map at most lies the middle of the next picture, CSS pixels: what is in view is in it as well. */
const mostLead = 140;

const none: Way = { x: 0, y: 0 };

/** How fast a view moves over the map, and so where a picture of it is wanted. */
export class Pace {
  #last: (View & { readonly at: number }) | null = null;
  #lead: Way | null = null;

  /** Whether the view moves and has been seen twice: of a movement that has only begun nobody knows how it goes on. */
  get isKnown(): boolean {
    return this.#lead !== null;
  }

  /** How far ahead of the view a picture is wanted. */
  get lead(): Way {
    return this.#lead ?? none;
  }

  /** The view has moved here, at a time in ms. A map tells of some movements several times. */
  pass(view: View, at: number): void {
    const last = this.#last;
    if (last && last.left === view.left && last.top === view.top && last.z === view.z) return;
    this.#last = { ...view, at };
    if (!last || last.z !== view.z || last.at >= at) {
      this.#lead = null;
      return;
    }
    const leadOf = (way: number) => Math.sign(way) * Math.min(Math.max((Math.abs(way) / (at - last.at)) * drawnWithin, spare), mostLead);
    this.#lead = { x: leadOf(view.left - last.left), y: leadOf(view.top - last.top) };
  }

  rest(): void {
    this.#last = null;
    this.#lead = null;
  }
}
