import { useTranslation } from 'react-i18next';
import { formatCount } from '#ui/format-number.ts';
import { useData } from '#views/frame/loaded-data.ts';

interface DuplicatesNoteProps {
  readonly className: string;
}

/** What was done with suspected duplicates of the reader's files: overlap depends on it. */
export function DuplicatesNote({ className }: DuplicatesNoteProps) {
  const { t } = useTranslation();
  const duplicates = useData().manifest.own?.duplicates;
  if (!duplicates) return null;
  const { pairs, merged } = duplicates;
  const counts = { pairs: formatCount(pairs), merged: formatCount(merged), kept: formatCount(pairs - merged) };
  return <p className={className}>{t(`ownDuplicates.${merged === 0 ? 'kept' : merged === pairs ? 'merged' : 'some'}`, counts)}</p>;
}
