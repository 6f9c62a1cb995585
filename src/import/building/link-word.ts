/** A name as a link can hold it: letters and digits with hyphens between, accents left out; empty where nothing is left. */
export function linkWord(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
