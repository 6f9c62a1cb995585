import { none } from '#columns/vocabulary.ts';
import type { RegionCode } from '#engine/units.ts';

/** What an area of a file may be called by in the data. */
export interface AreaNames {
  /** Its 6-digit code of GB/T 2260; `none` where the file has none. */
  readonly code: RegionCode;
  /** Each once, the most telling first. */
  readonly names: readonly string[];
}

/** Names of properties, in lower case and without what stands between letters. */
const codeName = /^(adcode|adm?code|code|id|gb|gbcode|区划码|区划代码|行政区划代码|行政代码|代码|pac|dtadcode|xzqdm|adm[123]pcode)$/;
const nameName =
  /^(name|名称|地名|namezh|namecn|namech|zhname|cnname|fullname|name[123]|nlname[123]|varname[123]|shapename|xzqmc|dtname|adm[123](name|zh|en)?|县|区县|市|省|nameen|enname)$/;

/** Code and names of an area by its properties. */
export function areaNames(properties: Readonly<Record<string, unknown>>): AreaNames {
  const entries = Object.entries(properties).map(([name, value]) => [name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), value] as const);
  const codes = entries.filter(([name]) => codeName.test(name)).map(([, value]) => regionCode(value));
  const names = entries.filter(([name, value]) => nameName.test(name) && typeof value === 'string').map(([, value]) => String(value).trim());
  return { code: codes.find((code) => code !== none) ?? none, names: [...new Set(names)].filter((name) => name !== '') };
}

/** The code as numbers and texts hold it: alone, with the country's 156 before it, or with the digits of a town or village behind it. */
function regionCode(value: unknown): RegionCode {
  const digits = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  const found = /^(?:CN)?(?:156)?([1-8]\d{5})$/.exec(digits) ?? /^([1-8]\d{5})(?:\d{3}|\d{6})$/.exec(digits);
  return found ? Number(found[1]) : none;
}
