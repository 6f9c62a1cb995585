import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldText } from '#url/format-state.ts';
import { defaultState, type Ignored, type State } from '#url/state.ts';
import { PageNotice } from './PageNotice.tsx';

interface IgnoredNoticeProps {
  readonly ignored: readonly Ignored[];
  /** The state that the link was read as. */
  readonly state: State;
  /** Parts that are not said again, as `key=got`. */
  readonly dismissed: readonly string[];
  readonly onDismiss: (parts: readonly string[]) => void;
}

const textOf = ({ key, got }: Ignored) => `${key}=${got}`;

/** Says in words which parts of a link were not used, and what is used instead. */
export function IgnoredNotice({ ignored, state, dismissed, onDismiss }: IgnoredNoticeProps) {
  const { t } = useTranslation();
  const said = ignored.filter((part) => !dismissed.includes(textOf(part)));
  if (said.length === 0) return null;
  // Each part stays what it is when others go: those that the data does not know are gone from the address with the first choice.
  return (
    <PageNotice title={t('ignored.title')} onDismiss={() => onDismiss([...dismissed, ...said.map(textOf)])}>
      {said.map((part) => (
        <IgnoredPart key={textOf(part)} part={part} state={state} />
      ))}
    </PageNotice>
  );
}

function IgnoredPart({ part: { key, got, reason, wanted }, state }: { readonly part: Ignored; readonly state: State }) {
  const { t } = useTranslation();
  // What the link was read as: the notice stays when the reader has chosen something else.
  const [value] = useState(() => (Object.hasOwn(defaultState, key) ? fieldText(key as keyof State, state) : null));
  const used = value === null ? t('ignored.left-out') : t('ignored.used', { key, value });
  return <li>{t(`ignored.${reason}`, { key, got, wanted, used })}</li>;
}
