import { useTranslation } from 'react-i18next';
import { defaultState, type Ignored, type State } from '#url/state.ts';
import { PageNotice } from './PageNotice.tsx';

interface IgnoredNoticeProps {
  readonly ignored: readonly Ignored[];
}

/** Says in words which parts of a link were not used, and what is used instead. */
export function IgnoredNotice({ ignored }: IgnoredNoticeProps) {
  const { t } = useTranslation();
  const content = ignored.map(({ key, got }) => `${key}=${got}`).join('&');
  return (
    <PageNotice key={content} title={t('ignored.title')}>
      {ignored.map(({ key, got, reason, wanted }) => (
        <li key={`${key}=${got}`}>{t(`ignored.${reason}`, { key, got, wanted, used: usedFor(key) ?? t('ignored.unset') })}</li>
      ))}
    </PageNotice>
  );
}

/** The default of a key as a link would write it; null where it has none. */
function usedFor(key: string): string | null {
  const value = Object.hasOwn(defaultState, key) ? defaultState[key as keyof State] : null;
  return value === null ? null : String(value);
}
