/** A service of map tiles, as `config.json` names it. */
export interface TileService {
  /** Names the choice of it. */
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'zh', string>>;
  /** Address of a tile in Web Mercator with `{z}`, `{x}` and `{y}`; the key is filled in. */
  readonly url: string;
  /** Plain text. */
  readonly attribution: string;
  readonly maxZoom: number;
}

const wanted = 'wanted id, name.en, name.zh, an https url with {z}, {x} and {y}, attribution, maxZoom and, where the url has {key}, a key';

/** Services of a `config.json` that can be used: one whose key is empty is not. Throws where the file is not what it should be. */
export function tileServices(config: unknown): TileService[] {
  const { tileServices: list } = (config ?? {}) as { tileServices?: unknown };
  if (!Array.isArray(list)) throw new Error('config.json: tileServices is not a list; wanted one, which may be empty.');
  return list.map(serviceIn).filter((service) => service !== null);
}

/** Hosts that the page must be allowed to take pictures from. */
export function tileOrigins(services: readonly TileService[]): string[] {
  return [...new Set(services.map(({ url }) => new URL(url).origin))];
}

function serviceIn(entry: unknown, place: number): TileService | null {
  const { id, name, url, attribution, maxZoom, key } = (entry ?? {}) as Record<string, unknown>;
  const { en, zh } = (name ?? {}) as Record<string, unknown>;
  const isUrl = typeof url === 'string' && /^https:\/\/[^{/]+\//.test(url) && ['{z}', '{x}', '{y}'].every((part) => url.includes(part));
  const isKeyed = isUrl && url.includes('{key}');
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
  if (!isUrl || !isText(id) || !isText(en) || !isText(zh) || !isText(attribution) || typeof maxZoom !== 'number' || (isKeyed && typeof key !== 'string')) {
    throw new Error(`config.json: tileServices[${place}] is ${JSON.stringify(entry)}; ${wanted}.`);
  }
  if (isKeyed && key === '') return null;
  return { id, name: { en, zh }, url: url.replace('{key}', encodeURIComponent(String(key))), attribution, maxZoom };
}
