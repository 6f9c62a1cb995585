import { afterEach, expect, test, vi } from 'vitest';
import { type Bindings, host } from './host.ts';
import type { FromWorker, Port, ToWorker } from './protocol.ts';

const open: MessagePort[] = [];

afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** A host that answers each question by `answerOf`. */
function echoing(answerOf: (question: unknown) => unknown = (question) => question) {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const messages: FromWorker[][] = [];
  port1.onmessage = ({ data }: MessageEvent<FromWorker[]>) => messages.push(data);
  const bindings = { coverage: answerOf, areas: answerOf } as unknown as Bindings;
  host(port2 as unknown as Port, { bindings, dataHash: () => 'small', movable: () => [], workAhead: () => false });
  /** Asks all of them at once: the messages that come back. */
  return async (questions: readonly { readonly job: 'coverage' | 'areas'; readonly question: unknown }[]) => {
    messages.length = 0;
    for (const [id, asked] of questions.entries()) port1.postMessage({ type: 'ask', id, dataHash: 'small', urgency: 'now', ...asked } satisfies ToWorker);
    await vi.waitFor(() => expect(messages.flat()).toHaveLength(questions.length));
    return messages.map((responses) => responses.map(({ id, type }) => `${id} ${type}`));
  };
}

const both = [
  { job: 'coverage', question: 1 },
  { job: 'areas', question: 2 },
] as const;

test('an answer waits for the next one that is quick, and for none of which nothing is known', async () => {
  const ask = echoing();
  expect(await ask(both)).toEqual([['0 answer'], ['1 answer']]);
  expect(await ask(both)).toEqual([['0 answer', '1 answer']]);
});

test('an answer does not wait for one that took long the last time', async () => {
  const ask = echoing((question) => {
    const end = performance.now() + (question === 'slow' ? 30 : 0);
    while (performance.now() < end);
    return question;
  });
  const slow = [both[0], { job: 'areas', question: 'slow' }] as const;
  await ask(slow);
  expect(await ask(slow)).toEqual([['0 answer'], ['1 answer']]);
});

test('an answer that cannot be copied fails with a sentence, and the next question is answered', async () => {
  const ask = echoing((question) => (question === 'function' ? () => 0 : question));
  expect(
    await ask([
      { job: 'coverage', question: 3 },
      { job: 'areas', question: 'function' },
    ]),
  ).toEqual([['0 answer'], ['1 failure']]);
  expect(await ask([both[0]])).toEqual([['0 answer']]);
});
