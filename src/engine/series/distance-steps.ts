import { curveSteps, stepsPerKm } from './answer.ts';

/** First step of the curves that each distance is within: `step / stepsPerUnit >= km`; one past the last where none is. The same of hours. */
export function stepsOf(km: Float64Array, stepsPerUnit = stepsPerKm): Uint8Array {
  const most = (curveSteps - 1) / stepsPerUnit;
  const steps = new Uint8Array(km.length);
  for (let row = 0; row < km.length; row++) steps[row] = km[row] > most ? curveSteps : Math.ceil(km[row] * stepsPerUnit);
  return steps;
}

/** Demand within each step, from the demand whose first step it is; what is past the last step is left out. */
export function cumulated(byStep: Float64Array): Float64Array {
  const within = new Float64Array(curveSteps);
  let sum = 0;
  for (let step = 0; step < curveSteps; step++) {
    sum += byStep[step];
    within[step] = sum;
  }
  return within;
}

/**
 * A curve as a histogram: demand at more than `from` and up to `to` km in bars of whole steps, the first with what is at 0 km.
 * @param stepsPerBar steps in a bar; what lies past the last whole bar is left out.
 */
export function histogramOf(curve: Float64Array, stepsPerBar: number): Float64Array {
  const bars = new Float64Array(Math.floor((curveSteps - 1) / stepsPerBar));
  for (let bar = 0; bar < bars.length; bar++) bars[bar] = curve[(bar + 1) * stepsPerBar] - (bar === 0 ? 0 : curve[bar * stepsPerBar]);
  return bars;
}
