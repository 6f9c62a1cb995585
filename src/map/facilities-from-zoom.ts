/** Facilities are drawn from this zoom on: before that there are more of them than pixels between them. */
export const facilitiesFromZoom = 9;
