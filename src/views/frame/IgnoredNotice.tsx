import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldText } from '#url/format-state.ts';
import { defaultState, type Ignored, type State } from '#url/state.ts';
import { PageNotice } from './PageNotice.tsx';

interface IgnoredNoticeProps {
  readonly ignored: readonly Ignored[];
  /** The state that the link was read as. */
  readonly state: State;
}

/** Says in words which parts of a link were not used, and what is used instead. */
export function IgnoredNotice({ ignored, state }: IgnoredNoticeProps) {
  const { t } = useTranslation();
  const content = ignored.map(({ key, got }) => `${key}=${got}`).join('&');
  return (
    <PageNotice key={content} title={t('ignored.title')}>
      {ignored.map((part) => (
        <IgnoredPart key={`${part.key}=${part.got}`} part={part} state={state} />
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
