import { Popover, type PopoverProps } from '@mantine/core';
import { type ReactNode, type Ref, type RefObject, useImperativeHandle } from 'react';
import { useOpensLater } from './use-opened.ts';

export interface PopUpPanelProps extends Pick<PopoverProps, 'position' | 'width' | 'hideDetached'> {
  readonly id: string;
  /** Its button. */
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  /** The reader closes it: a press beside it, or Escape. */
  readonly onClose: () => void;
  /** Name of what pops up. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The panel of a `PopUp`, beside its button. */
export function PopUpPanel({ id, isOpen, anchor, onClose, label, className, children, ...place }: PopUpPanelProps) {
  // It takes the focus, and gives it back, when it is opened: not when it is there for the first time and already open.
  const opened = useOpensLater(isOpen);
  return (
    <Popover {...place} opened={opened} onDismiss={onClose} shadow="md" trapFocus returnFocus withinPortal={false} withRoles={false}>
      <Popover.Target>
        <Anchor button={anchor} />
      </Popover.Target>
      <Popover.Dropdown id={id} role="dialog" aria-label={label} tabIndex={-1} className={className}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

/** Stands for a button that is on the page already. */
function Anchor({ button, ref }: { readonly button: RefObject<HTMLButtonElement | null>; readonly ref?: Ref<HTMLButtonElement | null> }) {
  useImperativeHandle<HTMLButtonElement | null, HTMLButtonElement | null>(ref, () => button.current);
  return null;
}
