import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Bindings, host, unfinished } from './host.ts';
import type { FromWorker, Port, ToWorker } from './protocol.ts';

type Ask = Extract<ToWorker, { type: 'ask' }>;

const open: MessagePort[] = [];
/** What the time is, ms: only answers take any. */
let clock = 0;
let hash = 'small';

beforeEach(() => {
  clock = 0;
  hash = 'small';
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

afterEach(() => {
  vi.mocked(performance.now).mockRestore();
  for (const port of open.splice(0)) port.close();
});

/** A host that answers each question by `answerOf`, and what it sends. */
function answering(answerOf: (question: unknown, port: MessagePort) => unknown = (question) => question) {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const messages: FromWorker[][] = [];
  port1.onmessage = ({ data }: MessageEvent<FromWorker[]>) => messages.push(data);
  const bind = (question: unknown) => answerOf(question, port1);
  const bindings = { coverage: bind, areas: bind, searchAhead: bind } as unknown as Bindings;
  host(port2 as unknown as Port, { bindings, dataHash: () => hash, movable: () => [], workAhead: () => false });
  return {
    /** Posts all of them at once: the messages that come back, until there are as many answers. */
    tell: async (asked: readonly ToWorker[], wanted = asked.length) => {
      messages.length = 0;
      for (const each of asked) port1.postMessage(each);
      await vi.waitFor(() => expect(messages.flat()).toHaveLength(wanted));
      return messages.map((responses) => responses.map(({ id, type }) => `${id} ${type}`));
    },
  };
}

const ask = (id: number, job: Ask['job'], question: unknown, urgency: Ask['urgency'] = 'now'): Ask => ({
  type: 'ask',
  id,
  job,
  dataHash: hash,
  question,
  urgency,
});
const both = () => [ask(0, 'coverage', 1), ask(1, 'areas', 2)];
const taking = (question: unknown) => {
  if (typeof question === 'number') clock += question;
  return question;
};

test('an answer waits for the next one that is quick, and for none of which nothing is known', async () => {
  const { tell } = answering(taking);
  expect(await tell(both())).toEqual([['0 answer'], ['1 answer']]);
  expect(await tell(both())).toEqual([['0 answer', '1 answer']]);
});

test('an answer waits for none that took long the last time, and for none about other data than the last time', async () => {
  const { tell } = answering(taking);
  const slow = [ask(0, 'coverage', 1), ask(1, 'areas', 30)];
  await tell(slow);
  expect(await tell(slow)).toEqual([['0 answer'], ['1 answer']]);
  await tell(both());
  hash = 'large';
  expect(await tell(both())).toEqual([['0 answer'], ['1 answer']]);
});

test('an answer does not wait for one for later in the place of one that is dropped', async () => {
  const { tell } = answering((question, port) => {
    // The second is dropped while the first is worked out.
    if (question === 'drop') port.postMessage({ type: 'abort', id: 1 } satisfies ToWorker);
    return question;
  });
  await tell(both());
  expect(await tell([ask(0, 'coverage', 'drop'), ask(1, 'areas', 2), ask(2, 'areas', 3, 'later')], 2)).toEqual([['0 answer'], ['2 answer']]);
});

test('work in steps lets those through that are asked between them, is answered once, and ends when it is dropped', async () => {
  let steps = 0;
  const { tell } = answering((question, port) => {
    if (question !== 'steps' && question !== 'for ever') return question;
    steps++;
    if (steps === 1 && question === 'steps') port.postMessage(ask(7, 'coverage', 0));
    if (steps === 2 && question === 'for ever') {
      port.postMessage({ type: 'abort', id: 0 } satisfies ToWorker);
      port.postMessage(ask(8, 'coverage', 0));
    }
    return question === 'for ever' || steps < 3 ? unfinished : steps;
  });
  expect(await tell([ask(0, 'searchAhead', 'steps', 'later')], 2)).toEqual([['7 answer'], ['0 answer']]);
  steps = 0;
  expect(await tell([ask(0, 'searchAhead', 'for ever', 'later')], 1)).toEqual([['8 answer']]);
  await tell([ask(9, 'coverage', 0)]);
  expect(steps).toBe(2);
});

test('an answer that cannot be copied fails with a sentence, and the next question is answered', async () => {
  const { tell } = answering((question) => (question === 'function' ? () => 0 : question));
  expect(await tell([ask(0, 'coverage', 3), ask(1, 'areas', 'function')])).toEqual([['0 answer'], ['1 failure']]);
  expect(await tell([ask(0, 'coverage', 1)])).toEqual([['0 answer']]);
});
