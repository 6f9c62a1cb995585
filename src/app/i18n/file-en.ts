/** What is said of a file of the reader's own, in English. */
export const fileEn = {
  file: {
    datums: { wgs84: 'WGS-84 (GPS, GeoJSON)', gcj02: 'GCJ-02 (AMap, Tencent)', bd09: 'BD-09 (Baidu)' },
    refusals: {
      shapefile: 'This is a part of a shapefile. Save it as GeoJSON or GeoParquet (QGIS: Export, Save features as) and choose that.',
      kml: 'This is KML. Save it as GeoJSON (QGIS, or mapshaper.org in the browser) and choose that.',
      pdf: 'This is a PDF. Ask for the table behind it as CSV or Excel.',
      html: 'This is a web page, not a table. Perhaps the link needs a login; save the file itself.',
      'old-excel': 'This is Excel of before 2007 (.xls). Save it as .xlsx or CSV in Excel.',
      archive: 'This is an archive. Unpack it and choose the table in it.',
      feather: 'This is an old Feather file. Save it as Arrow or Parquet.',
      'too-large': 'This file has {{detail}} MB; the browser can take 1,000 MB. Save it as Parquet, or split it by province.',
      empty: 'This file is empty.',
      'header-only': 'This file has a header and no rows.',
      'open-quote': 'A quote in row {{detail}} is never closed. Open the file in a text editor, close it, and choose the file again.',
      damaged: 'This file is damaged: {{detail}}. Save it anew from the program that made it.',
      'deep-json': 'This JSON is nested more than {{detail}} levels deep; it is no GeoJSON.',
      'no-table': 'This JSON holds no features and no rows. Wanted: a FeatureCollection, or a list of objects.',
      'too-many-networks': 'The column chosen as network names {{detail}} networks; a data set can hold 65,500. Choose the column that names the company.',
      'too-many-to-share': 'An agreement among all of {{detail}} networks is too large. Suppose none, or choose another column as network.',
      'no-json': 'This is no JSON. Wanted: boundaries as GeoJSON or TopoJSON.',
      'no-areas': 'This file holds no areas (it has: {{detail}}). Wanted: features that are polygons.',
      'not-degrees': 'This file is not in degrees, longitude first: it holds the corner {{detail}}. Save it in WGS-84 (EPSG:4326).',
      'bad-arcs': 'The lines of this TopoJSON do not fit its areas: {{detail}}. Save it anew from the program that made it.',
      'large-boundaries':
        'This file of boundaries has {{detail}} MB; the map can take 100 MB. Simplify it (mapshaper.org in the browser) or take a part of it.',
      'many-corners':
        'This file of boundaries has {{detail}} corners; the map can take 1,000,000. Simplify it (mapshaper.org in the browser) or take a part of it.',
      unknown: 'This kind of file is not known (it begins with "{{detail}}"). Wanted: CSV, Excel, GeoJSON, TopoJSON, Parquet or Arrow.',
      stopped: 'Stopped. What was loaded before is unchanged.',
    },
  },
} as const;
