/** Height of the drawing of how reach grows, pixels. */
export const joinHeight = 210;
