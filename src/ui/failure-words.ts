/** Failures of a host or a network, as the worker says them (`worker/read-bytes.ts`): of which file, and what the host answered. */
const known = [
  { key: 'answer.why.unanswered', form: /^(.+): could not be fetched; the host did not answer\.$/ },
  { key: 'answer.why.refused', form: /^(.+): could not be fetched; the host answered (\d+)\.$/ },
  { key: 'answer.why.damaged', form: /^(.+): cannot be unpacked; the file is cut short or damaged\.$/ },
] as const;

type Say = (key: (typeof known)[number]['key'], values: { readonly file: string; readonly status: string }) => string;

/** What went wrong, in the reader's language where it is one of these; what else may go wrong is a fault of ours and stays as it was thrown. */
export function failureWords(message: string, t: Say): string {
  for (const { key, form } of known) {
    const [, file, status = ''] = form.exec(message) ?? [];
    if (file !== undefined) return t(key, { file, status });
  }
  return message;
}
