import { categories, type Filter } from './question.ts';

const names = categories.map(({ name }) => name);
/** A GROUPING bit is set for each category that a row is not grouped by; the first category has the highest bit. */
const groupingOf = categories.map((_, category) => 2 ** categories.length - 1 - 2 ** (categories.length - 1 - category));

/**
 * Ways to ask for all counts under a filter in one statement; each answers rows of category, code and count.
 * @param from table with a row for each point, or for each combination of codes.
 * @param rows what a row of the table counts for: `count(*)` or `sum(n)`.
 */
export const statements: Readonly<Record<string, (filter: Filter, from: string, rows: string) => string>> = {
  'grouping sets': (filter, from, rows) => {
    const category = groupingOf.map((grouping, index) => `WHEN ${grouping} THEN ${index}`).join(' ');
    const sets = names.map((name) => `(${name})`).join(', ');
    return `SELECT CASE GROUPING(${names}) ${category} END::INTEGER AS category, coalesce(${names})::INTEGER AS code, (${rows})::INTEGER AS n
      FROM ${from} ${where(filter)} GROUP BY GROUPING SETS (${sets})`;
  },
  'a group-by for each category': (filter, from, rows) => eachCategory(`${from} ${where(filter)}`, rows),
  'combinations, then a group-by for each category': (filter, from, rows) =>
    `WITH combinations AS MATERIALIZED (SELECT ${names}, ${rows} AS n FROM ${from} ${where(filter)} GROUP BY ALL) ${eachCategory('combinations', 'sum(n)')}`,
};

function eachCategory(from: string, rows: string): string {
  return names
    .map((name, index) => `SELECT ${index} AS category, ${name}::INTEGER AS code, (${rows})::INTEGER AS n FROM ${from} GROUP BY ${name}`)
    .join(' UNION ALL ');
}

function where(filter: Filter): string {
  const conditions = filter.flatMap((codes, category) => (codes ? [`${names[category]} IN (${codes})`] : []));
  return conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
}
