import { host } from './host.ts';
import { jobs } from './jobs.ts';
import type { Port } from './protocol.ts';
import { fetchBytes } from './read-bytes.ts';

host(
  self as unknown as Port,
  jobs((manifestUrl) => ({
    manifestFile: manifestUrl.slice(manifestUrl.lastIndexOf('/') + 1),
    readFile: (file) => fetchBytes(new URL(file, manifestUrl).href),
  })),
);
