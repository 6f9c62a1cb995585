import { Checkbox, Stack } from '@mantine/core';

interface CheckListProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  /** Null: no choice is made, nothing is ticked. */
  readonly chosen: readonly V[] | null;
  /** Said below while nothing is ticked. */
  readonly hint: string;
  readonly onChange: (chosen: readonly V[] | null) => void;
}

/** Several of a list; none ticked is the same as no choice. */
export function CheckList<V extends string>({ label, options, chosen, hint, onChange }: CheckListProps<V>) {
  const choose = (ticked: readonly string[]) => {
    const inOrder = options.map((option) => option.value).filter((value) => ticked.includes(value));
    onChange(inOrder.length > 0 ? inOrder : null);
  };
  return (
    <Checkbox.Group
      label={label}
      description={chosen ? undefined : hint}
      inputWrapperOrder={['label', 'input', 'description']}
      value={[...(chosen ?? [])]}
      onChange={choose}
    >
      <Stack gap="xs" my="xs">
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} size="sm" />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
