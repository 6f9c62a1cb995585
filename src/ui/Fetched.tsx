import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerState } from './AnswerState.tsx';
import { useModule } from './useModule.ts';

/** A part of the page whose program is fetched when it is first shown, or ahead by `fetchParts`. */
interface FetchedPart<P> {
  readonly load: () => Promise<Program<P>>;
  /** Once it is there, the part is drawn with what is around it. */
  known?: Program<P>;
}

interface Program<P> {
  readonly Part: ComponentType<P>;
}

interface FetchedProps<P> {
  readonly part: FetchedPart<P>;
  /** What is shown until it is there, in place of a sentence. */
  readonly meanwhile?: ReactNode;
  readonly children: (Part: ComponentType<P>) => ReactNode;
}

const parts: { readonly load: () => Promise<unknown> }[] = [];

/** @param fetch fetches the component. */
export function fetchedPart<P>(fetch: () => Promise<ComponentType<P>>): FetchedPart<P> {
  const part: FetchedPart<P> = {
    load: async () => {
      part.known ??= { Part: await fetch() };
      return part.known;
    },
  };
  parts.push(part);
  return part;
}

/** Fetches what the page may need next, for whoever presses something then. What cannot be fetched now is tried again when it is shown. */
export function fetchParts(): Promise<unknown> {
  return Promise.allSettled(parts.map(({ load }) => load()));
}

/** Shows a part that is fetched when it is needed. */
export function Fetched<P>({ part, meanwhile, children }: FetchedProps<P>) {
  const { t } = useTranslation();
  const program = useModule(part.load, part.known);
  if (program.data) return children(program.data.Part);
  if (meanwhile !== undefined && !program.error) return meanwhile;
  return (
    <AnswerState query={program} loading={t('answer.loading')} empty="">
      {() => null}
    </AnswerState>
  );
}
