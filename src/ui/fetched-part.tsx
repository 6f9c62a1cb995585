import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerState } from './AnswerState.tsx';
import { useModule } from './useModule.ts';

/** Fetches each of these parts; none twice. */
const fetches: (() => Promise<unknown>)[] = [];

/**
 * A part of the page whose program is fetched when it is first shown, or ahead by `fetchParts`; from then on it is drawn with what is around it.
 * @param fetch fetches the component.
 * @param Meanwhile what is shown until it is there, in place of a sentence.
 */
export function fetchedPart<P extends object>(fetch: () => Promise<ComponentType<P>>, Meanwhile?: ComponentType): ComponentType<P> {
  let known: { readonly Part: ComponentType<P> } | undefined;
  const load = async () => {
    known ??= { Part: await fetch() };
    return known;
  };
  fetches.push(load);
  return function FetchedPart(props) {
    const { t } = useTranslation();
    const program = useModule(load, known);
    if (program.data) return <program.data.Part {...props} />;
    if (Meanwhile && !program.error) return <Meanwhile />;
    return (
      <AnswerState query={program} loading={t('answer.loading')} empty="">
        {() => null}
      </AnswerState>
    );
  };
}

/** Fetches what the page may need next, for whoever presses something then. What cannot be fetched now is tried again when it is shown. */
export function fetchParts(): Promise<unknown> {
  return Promise.allSettled(fetches.map((fetch) => fetch()));
}
