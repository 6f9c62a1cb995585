/** Measures of the drawing of shares over distance in pixels, which the movable limit lies over. */
export const curveAxisWidth = 46;
export const curveEndMargin = 10;
export const curveTop = 8;
export const curveHeight = 190;
/** Below the plot. */
export const curveFoot = 22;
