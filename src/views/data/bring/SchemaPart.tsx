import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { roleFields, roles } from '#import/mapping/roles.ts';
import { templateRows } from '#import/mapping/template-rows.ts';
import { useCsv } from '#queries/use-csv.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import classes from './Bring.module.css';

/** What a file of each kind may hold, with a template to fill in. */
export function SchemaPart() {
  const { t } = useTranslation();
  const template = useCsv('template');
  return (
    <>
      <p className={classes.hint}>{t('bring.schemaIntro')}</p>
      <ScrollTable caption={t('contents.schema')}>
        <thead>
          <tr>
            <th scope="col">{t('bring.role')}</th>
            <th scope="col">{t('bring.columns')}</th>
            <th scope="col">CSV</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => {
            const name = t(`bring.roles.${role}`);
            return (
              <tr key={role}>
                <th scope="row">{name}</th>
                <td>
                  {roleFields[role].map(({ field, needed }) => `${field} (${t(`bring.fields.${field}`)}${needed ? `, ${t('bring.needed')}` : ''})`).join('; ')}
                </td>
                <td>
                  <Button
                    variant="default"
                    size="xs"
                    onClick={() => template.mutate({ table: 'rows', header: roleFields[role].map(({ field }) => field), rows: [templateRows[role]] })}
                  >
                    {t('bring.template', { table: name })}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </>
  );
}
