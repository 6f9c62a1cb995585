import { VisuallyHidden } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fetched, fetchedPart } from './Fetched.tsx';
import { PopUp } from './PopUp.tsx';
import { QuietButton } from './QuietButton.tsx';

const refusedCopy = fetchedPart(() => import('./RefusedCopy.tsx').then((program) => program.RefusedCopy));

interface CopyButtonProps {
  /** Says what is copied. */
  readonly label: string;
  /** What is copied, as it is when the button is pressed. */
  readonly text: () => string;
  /** Stands among words. */
  readonly inLine?: boolean;
}

/** Copies a text and says so; where the browser refuses, shows it ready to be copied by hand. */
export function CopyButton({ label, text, inLine }: CopyButtonProps) {
  const { t } = useTranslation();
  const { copy, copied, error, reset } = useClipboard();
  const [asked, setAsked] = useState('');
  const press = () => {
    const now = text();
    setAsked(now);
    copy(now);
  };
  return (
    <>
      <PopUp
        isOpen={error !== null}
        onClose={reset}
        label={label}
        position="bottom-start"
        width={320}
        button={({ ref }) => (
          <QuietButton ref={ref} inLine={inLine} onClick={press}>
            {copied ? t('copy.copied') : label}
          </QuietButton>
        )}
      >
        <Fetched part={refusedCopy}>{(RefusedCopy) => <RefusedCopy text={asked} onClose={reset} />}</Fetched>
      </PopUp>
      <VisuallyHidden role="status">{copied ? t('copy.copied') : ''}</VisuallyHidden>
    </>
  );
}
