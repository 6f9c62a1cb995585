import type { TFunction } from 'i18next';
import type { State } from '#url/state.ts';
import type { DataSummary } from '#worker/protocol.ts';

/** What the measure counts, with its source in a word: the census, or the reader's own files. */
export function basisWords({ by, year }: Pick<State, 'by' | 'year'>, { manifest }: Pick<DataSummary, 'manifest'>, t: TFunction): string {
  return manifest.tables['place-parcels'] ? t(`ownBasis.${by}`) : t(`basis.${by}`, { year });
}
