import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, namedAgain, oneFailed, onePassed, playwrightCounts, sentenceOf, sumOf, vitestCounts } from './counts.ts';

/** One thing that is checked. */
interface Step {
  readonly name: string;
  readonly command: string;
  /** Name of a step whose result this one works on. */
  readonly after?: string;
  /** Reads the counts from the step's report; without it a step counts as one. */
  readonly counts?: (report: never) => Counts;
}

const reports = mkdtempSync(join(tmpdir(), 'hinterland-'));
const report = join(reports, 'report.json');
const withData = process.argv.includes('--with-data');

const steps: readonly Step[] = [
  { name: 'types', command: 'tsc -p .' },
  { name: 'types of the pure folders', command: 'tsc -p src/tsconfig.pure.json' },
  { name: 'lint and format', command: 'biome ci --error-on-warnings --colors=off' },
  { name: 'unused code and packages', command: 'knip' },
  { name: 'unit tests', command: `vitest run --reporter=default --reporter=json --outputFile.json=${report}`, counts: vitestCounts },
  { name: 'build', command: 'vite build' },
  { name: 'size', command: 'size-limit', after: 'build' },
  { name: 'end-to-end tests', command: 'playwright test --reporter=list,json', after: 'build', counts: playwrightCounts },
  ...(withData ? [{ name: 'data comes out the same', command: 'tsx data/check-reproducible.ts' }] : []),
];

function run(command: string): { passed: boolean; output: string } {
  const env = { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, PLAYWRIGHT_JSON_OUTPUT_FILE: report, NO_COLOR: '1' };
  const { status, stdout, stderr, error } = spawnSync(command, { shell: true, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28 });
  return { passed: status === 0, output: `${stdout}${stderr}${error?.message ?? ''}` };
}

/** A step that fails has at least one failure, whatever its report says; one without a report counts as one. */
function countsOf({ counts }: Step, passed: boolean): Counts {
  if (!counts || !existsSync(report)) return passed ? onePassed : oneFailed;
  const counted = counts(JSON.parse(readFileSync(report, 'utf8')) as never);
  return passed || counted.failed > 0 ? counted : sumOf([counted, oneFailed]);
}

function resultOf(step: Step, failed: ReadonlySet<string>): Counts {
  if (step.after && failed.has(step.after)) {
    console.log(`FAILED  ${step.name}: not run, since the step "${step.after}" failed`);
    return oneFailed;
  }
  rmSync(report, { force: true });
  const started = performance.now();
  const { passed, output } = run(step.command);
  const counts = countsOf(step, passed);
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  console.log(`${passed ? 'passed' : 'FAILED'}  ${step.name} (${step.counts ? `${sentenceOf(counts)}, ` : ''}${seconds})`);
  if (!passed) console.log(`\n${step.command}\n${output.trimEnd()}\n`);
  else if (namedAgain(output)) console.log(namedAgain(output));
  return counts;
}

// The type check and the unit tests read data/ too, which is a package of its own.
if (!existsSync('data/node_modules')) run('npm --prefix data ci --no-audit --no-fund');

const failed = new Set<string>();
const all = steps.map((step) => {
  const counts = resultOf(step, failed);
  if (counts.failed > 0) failed.add(step.name);
  return counts;
});
rmSync(reports, { recursive: true, force: true });

const total = sumOf(all);
console.log(`\n${sentenceOf(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
