import type { ChangedTerms } from './travel-terms.ts';

/** Terms of travel that differ from the defaults, and what is out of service. */
export interface Travel {
  readonly terms: ChangedTerms;
  /** Road km per great-circle km. */
  readonly detour: number;
  /** Ids of closed facilities, and closed lanes as `id~id`, both ways. */
  readonly closed: readonly string[];
  /**
   * Where parcels start: a facility's id, a place (9 digits, with `.n` a point of it) or a region (6 digits: its seat), for a seller there; null:
   * the warehouse that is quickest to each destination.
   */
  readonly from: string | null;
}
