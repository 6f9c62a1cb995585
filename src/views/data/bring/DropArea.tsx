import { Button, FileButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OtherSite, useFetchedFile } from '#queries/use-import.ts';
import classes from './Bring.module.css';

interface DropAreaProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files by drop, by choice or by address. */
export function DropArea({ onFiles }: DropAreaProps) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const [address, setAddress] = useState('');
  const fetched = useFetchedFile((file) => onFiles([file]));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the buttons inside do
    <div
      className={classes.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <span>{t('bring.drop')}</span>
      <FileButton onChange={onFiles} multiple>
        {(props) => (
          <Button {...props} variant="default" size="xs">
            {t('bring.choose')}
          </Button>
        )}
      </FileButton>
      <form
        className={classes.address}
        onSubmit={(event) => {
          event.preventDefault();
          fetched.mutate(address);
        }}
      >
        <TextInput size="xs" type="url" label={t('bring.url')} value={address} onChange={({ currentTarget }) => setAddress(currentTarget.value)} />
        <Button type="submit" variant="default" size="xs" disabled={address === '' || fetched.isPending}>
          {t('bring.fetch')}
        </Button>
      </form>
      <p>{t('bring.kinds')}</p>
      {fetched.error instanceof OtherSite && (
        <p role="alert">
          {t('bring.otherSite')}{' '}
          <a href={fetched.error.message} target="_blank" rel="noreferrer">
            {fetched.error.message}
          </a>
        </p>
      )}
      {fetched.error && !(fetched.error instanceof OtherSite) && <p role="alert">{t('bring.fetchFailed', { message: fetched.error.message })}</p>}
    </div>
  );
}
