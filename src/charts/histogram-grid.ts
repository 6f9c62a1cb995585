/** Measures of the drawing of demand by distance in pixels, which the brush lies over. */
export const histogramAxisWidth = 66;
export const histogramEndMargin = 10;
export const histogramTop = 8;
export const histogramHeight = 120;
/** Below the bars. */
export const histogramFoot = 22;
