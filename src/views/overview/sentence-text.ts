import type { TFunction } from 'i18next';
import type { Manifest } from '#columns/manifest.ts';
import { plainText, type TextPart } from '#ui/tagged-text.ts';

export interface Sentence {
  readonly parts: readonly TextPart[];
  /** How far its numbers can be trusted, in words. */
  readonly range: string;
  readonly manifest: Pick<Manifest, 'id' | 'hash'>;
  /** Leads to the page that says it. */
  readonly link: string;
}

/** The sentence as plain text to send on, a line each: itself, its range, the data it comes from, and where to look. */
export function sentenceText({ parts, range, manifest, link }: Sentence, t: TFunction): string {
  return [plainText(parts), t('take.modelled', { range }), t('take.data', { id: `${manifest.id}@${manifest.hash}` }), link].join('\n');
}
