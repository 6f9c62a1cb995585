import { type Compressors, decompressBrotli, decompressGzip, decompressLz4, decompressLz4Raw, decompressZstd } from 'hyparquet-compressors';

/**
 * How pages of a Parquet file are unpacked. Snappy is missing, as hyparquet has its own in JavaScript: the package's is WebAssembly, which the page's
 * policy refuses, and its ready-made list starts that as soon as it is read. So the build leaves the list out (`vite.config.ts`).
 */
export const parquetCodecs: Compressors = {
  GZIP: decompressGzip,
  BROTLI: decompressBrotli,
  ZSTD: (input) => decompressZstd(input),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};
