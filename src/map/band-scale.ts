import type { AreaClasses } from './map-props.ts';

/** Fixed colours of bands of hours, the shortest first, then later and never: viridis as for shares, and a grey of the ground. */
export const bandColours: AreaClasses['colours'] = {
  light: ['#bade28', '#3dbc74', '#238a8d', '#39558c', '#481467', '#c3cad0'],
  dark: ['#dfe318', '#65cb5e', '#1fa287', '#2b748e', '#414287', '#3a444d'],
};
