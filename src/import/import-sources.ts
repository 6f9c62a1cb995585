import type { Assistant } from './assistant.ts';
import type { BuiltIn } from './building/built-in.ts';
import type { Ground } from './checking/ground.ts';
import type { WorldPlaces } from './gazetteer/world-places.ts';

/** Where the jobs get what stands outside the reader's files. */
export interface ImportSources {
  /** Starts it where it does not run yet. */
  readonly assistant: () => Assistant;
  readonly builtIn: () => Promise<BuiltIn>;
  readonly ground: () => Promise<Ground>;
  /** Land and countries of the whole world, as TopoJSON in bytes. */
  readonly world: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly worldPlaces: () => Promise<WorldPlaces>;
  readonly today: () => string;
}
