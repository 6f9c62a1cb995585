import { Popover, type PopoverProps } from '@mantine/core';
import { type ReactNode, type Ref, type RefObject, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';

interface ButtonOfPopUp {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly 'aria-haspopup': 'dialog';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
}

interface PopUpProps extends Pick<PopoverProps, 'position' | 'width' | 'hideDetached'> {
  readonly isOpen: boolean;
  /** The reader closes it: a press beside it, or Escape. */
  readonly onClose: () => void;
  /** Name of what pops up. */
  readonly label: string;
  /** The button that it belongs to, which opens and closes it. */
  readonly button: (props: ButtonOfPopUp) => ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A panel beside its button. It is made when first opened: closed ones, a dozen on a page, are a good part of its first drawing. */
export function PopUp({ button, isOpen, ...panel }: PopUpProps) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);
  return (
    <>
      {button({ ref: anchor, 'aria-haspopup': 'dialog', 'aria-expanded': isOpen, 'aria-controls': isOpen ? id : undefined })}
      {wasOpened && <Panel {...panel} id={id} isOpen={isOpen} anchor={anchor} />}
    </>
  );
}

interface PanelProps extends Omit<PopUpProps, 'button'> {
  readonly id: string;
  readonly anchor: RefObject<HTMLButtonElement | null>;
}

function Panel({ id, isOpen, anchor, onClose, label, className, children, ...place }: PanelProps) {
  // It takes the focus, and gives it back, when it is opened: not when it is there for the first time and already open.
  const [opened, setOpened] = useState(false);
  useEffect(() => setOpened(isOpen), [isOpen]);
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
