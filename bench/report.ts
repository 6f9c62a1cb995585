import { type Comparison, type Goal, type Measurement, ours } from './comparison.ts';

/** One object a line. */
export function jsonLines({ measurements }: Comparison): string {
  return measurements.map((measurement) => JSON.stringify(measurement)).join('\n');
}

/** A table to read: ratios first of all, since milliseconds do not travel from one machine to another. */
export function readable({ measurements, goal, furtherGoals = [], notes }: Comparison): string {
  const [first] = measurements;
  const rows = measurements.map((line) => [line.metric, line.what, ms(line.medianMs), ms(line.minMs), ms(line.maxMs), share(line, measurements)]);
  const lines = aligned([['metric', 'what', 'median ms', 'min', 'max', 'ours / it'], ...rows]);
  return [
    `${first.bench}, n = ${first.n.toLocaleString('en')}, ${first.rounds} rounds`,
    ...lines,
    ...(goal ? [goal, ...furtherGoals] : []).map((each) => verdict(each, measurements)),
    ...notes,
  ].join('\n  ');
}

function verdict(goal: Goal, measurements: readonly Measurement[]): string {
  const [own] = measurements;
  if ('mostMs' in goal) return `Goal: at most ${goal.mostMs} ms. ${own.medianMs <= goal.mostMs ? 'Met' : 'Missed'}: ${ms(own.medianMs)} ms.`;
  const peer = measurements.find(({ what, metric }) => what === goal.peer && metric === own.metric);
  if (!peer) return `Goal: at most ${fraction(goal.mostShare)} of ${goal.peer}, which did not run.`;
  const reached = own.medianMs / peer.medianMs;
  return `Goal: at most ${fraction(goal.mostShare)} of ${goal.peer}. ${reached <= goal.mostShare ? 'Met' : 'Missed'}: ${fraction(reached)}.`;
}

/** Our median as a share of the line's. */
function share(line: Measurement, measurements: readonly Measurement[]): string {
  const own = measurements.find(({ what, metric }) => what === ours && metric === line.metric);
  return own && own !== line && line.medianMs > 0 ? fraction(own.medianMs / line.medianMs) : '';
}

/** `1/14.3`, or `1.20` where ours is the slower. */
function fraction(value: number): string {
  return value < 1 ? `1/${threeDigits(1 / value)}` : value.toFixed(2);
}

function ms(value: number): string {
  return value < 1 ? value.toPrecision(3) : threeDigits(value);
}

/** Three digits, and every digit before the point. */
function threeDigits(value: number): string {
  return value < 100 ? String(Number(value.toPrecision(3))) : value.toFixed(0);
}

/** Columns of even width: words to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  );
}
