import { useTranslation } from 'react-i18next';
import { tableNames } from '#columns/manifest.ts';
import { formatCount } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';

const bytesPerKilobyte = 1000;

/** The tables of the data set: rows, size, and what of each is modelled. */
export function TableList() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { manifest } = useData();
  const titleOf = (id: string) => manifest.sources.find((source) => source.id === id)?.title ?? id;
  return (
    <ScrollTable caption={t('data.tablesCaption')}>
      <thead>
        <tr>
          <th scope="col">{t('data.table')}</th>
          <th scope="col" data-number>
            {t('data.rows')}
          </th>
          <th scope="col" data-number>
            {t('data.size')}
          </th>
          <th scope="col">{t('data.modelled')}</th>
          <th scope="col">{t('data.sources')}</th>
        </tr>
      </thead>
      <tbody>
        {tableNames.map((name) => {
          const table = manifest.tables[name];
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-number>{formatCount(table.rows)}</td>
              <td data-number>{t('data.kilobytes', { size: formatCount(Math.ceil(table.bytes / bytesPerKilobyte)) })}</td>
              <td>{table.modelled[language]}</td>
              <td>{table.sources.map(titleOf).join('; ')}</td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
