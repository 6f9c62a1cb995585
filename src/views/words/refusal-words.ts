import type { TFunction } from 'i18next';
import { ImportRefused } from '#queries/import-client.ts';

/** Why a file is not read, and what to do instead. */
export function refusalWords(error: Error, t: TFunction): string {
  const refusal = error instanceof ImportRefused ? error.refusal : { code: 'damaged' as const, detail: error.message };
  return t(`file.refusals.${refusal.code}`, { detail: refusal.detail });
}
