import type { Bench } from '../comparison.ts';
export const coverage: Bench = async function* () {};
