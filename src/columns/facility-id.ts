/**
 * Stable id of a facility: initials of a hyphenated network id (or the id itself), code of the place, number within both:
 * `cp-330782001-03`.
 */
export function facilityId(network: string, placeCode: number, ordinal: number): string {
  const prefix = network.includes('-')
    ? network
        .split('-')
        .map((word) => word[0])
        .join('')
    : network;
  return `${prefix}-${placeCode}-${String(ordinal).padStart(2, '0')}`;
}
