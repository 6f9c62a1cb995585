import { Checkbox, Stack } from '@mantine/core';

interface CheckListProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  /** Null: no choice is made, nothing is ticked. */
  readonly chosen: readonly V[] | null;
  /** Said below while nothing is ticked. */
  readonly hint: string;
  readonly onToggle: (value: V) => void;
}

/** Several of a list; none ticked is the same as no choice. */
export function CheckList<V extends string>({ label, options, chosen, hint, onToggle }: CheckListProps<V>) {
  return (
    <Checkbox.Group label={label} description={chosen ? undefined : hint} inputWrapperOrder={['label', 'input', 'description']} value={[...(chosen ?? [])]}>
      <Stack gap="xs" my="xs">
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} size="sm" onChange={() => onToggle(option.value)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** A choice with one value more, or without it; null for an empty one. */
export function toggled<V extends string>(chosen: readonly V[] | null, value: V): readonly V[] | null {
  const next = chosen?.includes(value) ? chosen.filter((other) => other !== value) : [...(chosen ?? []), value];
  return next.length > 0 ? next : null;
}
