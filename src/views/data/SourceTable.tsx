import { useTranslation } from 'react-i18next';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { useData } from '#views/frame/loaded-data.ts';

/** Where the data comes from and under which licence. */
export function SourceTable() {
  const { t } = useTranslation();
  const { sources } = useData().manifest;
  return (
    <ScrollTable caption={t('data.sourcesCaption')}>
      <thead>
        <tr>
          <th scope="col">{t('data.source')}</th>
          <th scope="col">{t('data.publisher')}</th>
          <th scope="col" data-number>
            {t('data.year')}
          </th>
          <th scope="col">{t('data.licence')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <th scope="row">{source.url.startsWith('https://') ? <a href={source.url}>{source.title}</a> : source.title}</th>
            <td>{source.publisher}</td>
            <td data-number>{source.year}</td>
            <td>{source.licence}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
