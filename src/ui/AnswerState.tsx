import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './AnswerState.module.css';
import { failureWords } from './failure-words.ts';

/** What is used of a query's result. */
export interface AnswerQuery<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly isPlaceholderData?: boolean;
  /** Absent where another part of the page offers it. */
  readonly refetch?: (() => unknown) | undefined;
}

interface AnswerStateProps<T> {
  readonly query: AnswerQuery<T>;
  /** Said while the first answer is worked out. */
  readonly loading: string;
  /** Said where the answer holds nothing. */
  readonly empty: string;
  readonly isEmpty?: (answer: T) => boolean;
  /** Of the sentence that stands in for the answer. */
  readonly className?: string | undefined;
  readonly children: (answer: T) => ReactNode;
}

/** Shows an answer, or why there is none yet: loading, failed, mostly with a retry, or empty. The last answer stays while the next one comes. */
export function AnswerState<T>({ query, loading, empty, isEmpty, className, children }: AnswerStateProps<T>) {
  const { t } = useTranslation();
  const stateClass = className ? `${classes.state} ${className}` : classes.state;
  if (query.error) {
    return (
      <div className={stateClass} role="alert">
        <p>{t('answer.failed', { message: failureWords(query.error.message, t) })}</p>
        {query.refetch && (
          <Button variant="default" size="xs" onClick={() => query.refetch?.()}>
            {t('answer.retry')}
          </Button>
        )}
      </div>
    );
  }
  if (query.data === undefined) {
    return (
      <p className={stateClass} role="status">
        {loading}
      </p>
    );
  }
  if (isEmpty?.(query.data)) return <p className={stateClass}>{empty}</p>;
  return (
    <div className={classes.answer} aria-busy={query.isPlaceholderData === true}>
      {children(query.data)}
    </div>
  );
}
