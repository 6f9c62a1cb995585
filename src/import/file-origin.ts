/** Where a file comes from: the reader, or the list of the world's places. */
export type FileOrigin = 'reader' | 'geonames';
