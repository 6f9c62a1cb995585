import { type ReactNode, type RefObject, useId, useRef } from 'react';
import { Fetched, fetchedPart } from './Fetched.tsx';
import type { PopUpPanelProps } from './PopUpPanel.tsx';
import { useWasOpened } from './use-opened.ts';

const popUpPanel = fetchedPart(() => import('./PopUpPanel.tsx').then((program) => program.PopUpPanel));

interface ButtonOfPopUp {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly 'aria-haspopup': 'dialog';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
}

interface PopUpProps extends Omit<PopUpPanelProps, 'id' | 'anchor'> {
  /** The button that it belongs to, which opens and closes it. */
  readonly button: (props: ButtonOfPopUp) => ReactNode;
}

/** A panel beside its button. It is made when first opened: closed ones, a dozen on a page, are a good part of its first drawing. */
export function PopUp({ button, isOpen, ...panel }: PopUpProps) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const wasOpened = useWasOpened(isOpen);
  return (
    <>
      {button({ ref: anchor, 'aria-haspopup': 'dialog', 'aria-expanded': isOpen, 'aria-controls': isOpen ? id : undefined })}
      {wasOpened && (
        <Fetched part={popUpPanel} meanwhile={null}>
          {(Panel) => <Panel {...panel} id={id} isOpen={isOpen} anchor={anchor} />}
        </Fetched>
      )}
    </>
  );
}
