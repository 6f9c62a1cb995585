import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableName } from '../src/columns/manifest.ts';
import type { Columns, Table } from '../src/columns/schema.ts';
import * as tables from '../src/columns/tables.ts';
import { defaultChoices } from './choices.ts';
import { basemap } from './drawings/basemap.ts';
import { hexagonColumns } from './drawings/hexagons.ts';
import { outlines } from './drawings/outlines.ts';
import { facilityColumns } from './facilities/facility-table.ts';
import { manyFacilities } from './facilities/many-facilities.ts';
import { laneColumns } from './lanes/lane-table.ts';
import { inputs, model } from './model.ts';
import { agreementColumns } from './partners/agreements.ts';
import { allianceColumns, networkColumns, networkIds } from './partners/networks.ts';
import { placeColumns, placeNameColumns } from './places/place-tables.ts';
import { worldPlaceColumns } from './places/world-places.ts';
import { rangeColumns } from './reach/ranges.ts';
import { regionColumns, tierColumns } from './regions/region-table.ts';
import { validationColumns } from './validation/validation-table.ts';
import { delivered } from './volumes/delivered.ts';
import { monthColumns } from './volumes/months.ts';
import { networkShareColumns, settlementWeightColumns, volumeColumns } from './volumes/volume-tables.ts';
import { manifest } from './write/manifest.ts';
import { type WrittenFile, writeDrawing, writeTable } from './write/table-file.ts';

/**
 * Makes the default data set in a folder, which is emptied first; with a number, one of so many facilities to try sizes with. The same packages and
 * facts give the same tables, byte for byte.
 */
export function writeDataSet(folder: string, facilityCount: number | null = null): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const read = inputs();
  report(`read ${read.townships.length} townships, ${read.counties.length} counties, ${read.china.length} gazetteer points`);
  const modelled = model(read, defaultChoices);
  const { places, demand } = modelled;
  const facilities = facilityCount === null ? modelled.facilities : manyFacilities(modelled, modelled.facilities, facilityCount, defaultChoices.seed);
  report(`modelled ${places.length} places, ${demand.rows} demand points, ${facilities.length} facilities`);
  const volumes = delivered(places, demand);
  const { hexagons, demandHexagons } = hexagonColumns(demand);
  const written = {} as Record<TableName, WrittenFile & { rows: number }>;
  const write = <T extends Table>(table: T, columns: Columns<T>) => {
    written[table.name as TableName] = writeTable(folder, table, columns);
    const { bytes, rows } = written[table.name as TableName];
    report(`${table.name}: ${rows} rows, ${bytes} bytes`);
  };
  const small = {
    regions: regionColumns(places, read.counties, read.china),
    tiers: tierColumns(),
    places: placeColumns(places),
    alliances: allianceColumns(),
    agreements: agreementColumns(),
    volumes: volumeColumns(volumes),
    settlementWeights: settlementWeightColumns(volumes),
  };
  write(tables.regions, small.regions);
  write(tables.tierTable, small.tiers);
  write(tables.places, small.places);
  write(tables.placeNames, placeNameColumns(places));
  write(tables.networks, networkColumns());
  const facilityTable = facilityColumns(facilities, networkIds);
  const lanes = laneColumns(facilityTable, places);
  write(tables.facilities, facilityTable);
  write(tables.alliances, small.alliances);
  write(tables.agreements, small.agreements);
  write(tables.lanes, lanes);
  write(tables.volumes, small.volumes);
  write(tables.settlementWeights, small.settlementWeights);
  write(tables.networkShares, networkShareColumns(volumes));
  write(tables.months, monthColumns());
  write(tables.hexagons, hexagons);
  write(tables.demandHexagons, demandHexagons);
  write(tables.ranges, rangeColumns(read, { places, demand, facilities }, volumes));
  write(tables.validation, validationColumns({ places, demand, facilities }, volumes, { ...small, facilities: facilityTable, lanes }));
  const drawings = { outlines: writeDrawing(folder, 'outlines', outlines(places)), basemap: writeDrawing(folder, 'basemap', basemap()) };
  const worldPlaces = writeTable(folder, tables.worldPlaces, worldPlaceColumns());
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest(written, drawings, worldPlaces, facilityCount), null, 1)}\n`);
  report(`${worldPlaces.rows} places of the world, ${worldPlaces.bytes} bytes`);
  report(`outlines ${drawings.outlines.bytes} bytes, basemap ${drawings.basemap.bytes} bytes`);
}

function report(line: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}`);
}
