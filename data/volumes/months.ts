import type { Columns } from '../../src/columns/schema.ts';
import type { months as monthTable } from '../../src/columns/tables.ts';
import { statuses } from '../../src/columns/vocabulary.ts';
import { facts } from '../read/csv.ts';
import { nationalParcels, volumeYears } from './collected.ts';

/** Shape of a year without growth or holidays: sales in June, the Singles' Day peak in November and what follows in December. Ours, after the monthly pattern recalled. */
const season = [1, 0.97, 1, 1, 1.03, 1.08, 1, 0.99, 1.02, 1.02, 1.25, 1.1];
/** Days around the Spring Festival with little delivery, and what is left of it on those days. */
const festivalDays = { before: 5, after: 9, left: 0.25 };

/** Share of each month in its year: the season, growth through the year at the year's rate, and the days of the Spring Festival. */
export function monthColumns(): Columns<typeof monthTable> {
  const national = nationalParcels();
  const rows = volumeYears.flatMap((year) => {
    const growth = (national.get(year) ?? 1) / (national.get(year - 1) ?? 1);
    const raw = season.map((factor, i) => factor * growth ** ((i - 5.5) / 12) * workingPart(year, i));
    const sum = raw.reduce((a, b) => a + b, 0);
    return raw.map((value, i) => ({ year, month: i + 1, share: value / sum }));
  });
  return {
    rows: rows.length,
    year: Int16Array.from(rows, (row) => row.year),
    month: Uint8Array.from(rows, (row) => row.month),
    share: Float64Array.from(rows, (row) => row.share),
    status: Uint8Array.from(rows, () => statuses.indexOf('modelled')),
  };
}

function workingPart(year: number, month: number): number {
  const festival = Date.parse(`${facts('spring-festival').find((record) => Number(record.year) === year)?.date}T00:00:00Z`);
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  let working = 0;
  for (let day = 1; day <= days; day++) {
    const distance = (Date.UTC(year, month, day) - festival) / 86_400_000;
    working += distance >= -festivalDays.before && distance <= festivalDays.after ? festivalDays.left : 1;
  }
  return working / 30.4;
}
