import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FieldName, type Mapping, missingFields, type Role, roleFields } from '#import/mapping/roles.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import classes from './Bring.module.css';

/** Fields that one value for all rows makes sense of. */
const constantFields: readonly FieldName[] = ['network', 'kind', 'opened', 'year', 'province', 'prefecture', 'county', 'owner', 'user', 'id'];

interface MappingTableProps {
  /** Name of the file. */
  readonly file: string;
  readonly role: Role;
  readonly names: readonly string[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Which column is which; each can be changed, or one value said for all rows. */
export function MappingTable({ file, role, names, mapping, onChange }: MappingTableProps) {
  const { t } = useTranslation();
  const missing = missingFields(role, mapping);
  const choose = (field: FieldName, name: string) => {
    const { [field]: _, ...others } = mapping.columns;
    onChange({ ...mapping, columns: name === '' ? others : { ...others, [field]: name } });
  };
  return (
    <>
      <ScrollTable caption={t('bring.columnsOf', { name: file })}>
        <thead>
          <tr>
            <th scope="col">{t('bring.field')}</th>
            <th scope="col">{t('bring.column')}</th>
            <th scope="col">{t('bring.constant')}</th>
          </tr>
        </thead>
        <tbody>
          {roleFields[role].map(({ field, needed }) => {
            const label = t(`bring.fields.${field}`);
            return (
              <tr key={field}>
                <th scope="row">
                  {label}
                  {needed && ` (${t('bring.needed')})`}
                </th>
                <td className={classes.action}>
                  <NativeSelect
                    size="xs"
                    aria-label={`${label}: ${t('bring.column')}`}
                    value={mapping.columns[field] ?? ''}
                    data={[{ value: '', label: t('bring.noColumn') }, ...names.map((name) => ({ value: name, label: name }))]}
                    onChange={({ currentTarget }) => choose(field, currentTarget.value)}
                  />
                </td>
                <td>
                  {constantFields.includes(field) && !mapping.columns[field] && (
                    <TextInput
                      size="xs"
                      aria-label={`${label}: ${t('bring.constant')}`}
                      value={mapping.constants[field] ?? ''}
                      onChange={({ currentTarget }) => onChange({ ...mapping, constants: { ...mapping.constants, [field]: currentTarget.value } })}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      {missing.length > 0 && (
        <p className={classes.refused} role="status">
          {t('bring.missing', { fields: missing.map((field) => t(`bring.fields.${field}`)).join(', ') })}
        </p>
      )}
    </>
  );
}
