import type { Hours, Kilometres } from '#engine/units.ts';
import type { CoverageEngine } from './coverage-engine.ts';
import { type AreaQuestion, limitOf } from './question.ts';

/** Limits are mostly moved by half kilometres and half days, and by a few of them. */
const stepKm: Kilometres = 0.5;
const stepHours: Hours = 12;
const nearSteps = [1, -1, 2, -2, 3, -3];

/**
 * Has the engine work out what is asked for the limits that a reader comes to first from this one, one at a time, so that the caller can stop
 * between any two. What it keeps of them answers at once, and by the end the browser has compiled the passes over the demand.
 */
export function* nearLimits(engine: CoverageEngine, question: AreaQuestion): Generator<void> {
  const { km, hours = 0, travel } = question;
  for (const steps of nearSteps) {
    const near = travel === undefined ? { ...question, km: km + steps * stepKm } : { ...question, hours: hours + steps * stepHours };
    if (limitOf(near) <= 0) continue;
    engine.coverage(near);
    engine.areas(near);
    yield;
  }
}
