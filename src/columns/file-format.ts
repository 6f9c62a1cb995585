/** What encoder and decoder of table files share. */

export const magic = new Uint8Array([0x48, 0x43, 0x4f, 0x4c]); // "HCOL"
export const version = 1;

export type FileStore = 'u8' | 'u16' | 'u32' | 'i16' | 'i32' | 'f32' | 'f64';

export const storeBytes: Record<FileStore, number> = { u8: 1, u16: 2, u32: 4, i16: 2, i32: 4, f32: 4, f64: 8 };

/** The array in memory for each way a number column is stored. */
export const arrays = { u8: Uint8Array, u16: Uint16Array, i16: Int16Array, i32: Int32Array, f32: Float32Array, f64: Float64Array };

/** `whole`: numbers stand one after the other as they are in memory, low byte first, instead of in byte planes. */
export type BlockHeader = { readonly name: string; readonly bytes: number; readonly whole?: true } & (
  | { readonly form: 'number'; readonly store: FileStore; readonly scale: number; readonly delta: boolean }
  | { readonly form: 'category'; readonly values: readonly string[] }
  | { readonly form: 'dictionary'; readonly values: readonly string[] }
  | { readonly form: 'text' }
);

export interface FileHeader {
  readonly table: string;
  readonly rows: number;
  readonly columns: readonly BlockHeader[];
}
