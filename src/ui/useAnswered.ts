import { useState } from 'react';

/** An answer and the question that it belongs to. */
export interface Answered<Q, T> {
  readonly question: Q;
  readonly answer: T;
}

/** The last answer with its own question: while the next one comes, words and numbers stay together. Undefined before the first. */
export function useAnswered<Q, T>(question: Q, query: { readonly data: T | undefined; readonly isPlaceholderData: boolean }): Answered<Q, T> | undefined {
  const [answered, setAnswered] = useState<Answered<Q, T>>();
  if (query.data === undefined || query.isPlaceholderData || (answered?.answer === query.data && answered.question === question)) return answered;
  const now = { question, answer: query.data };
  setAnswered(now);
  return now;
}
