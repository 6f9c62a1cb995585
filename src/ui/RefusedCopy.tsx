import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface RefusedCopyProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** A text that the browser did not copy, ready to be copied by hand. */
export function RefusedCopy({ text, onClose }: RefusedCopyProps) {
  const { t } = useTranslation();
  return (
    <>
      <Textarea label={t('copy.refused')} readOnly rows={4} value={text} data-autofocus onFocus={({ currentTarget }) => currentTarget.select()} />
      <Button mt="xs" size="xs" variant="default" onClick={onClose}>
        {t('copy.close')}
      </Button>
    </>
  );
}
