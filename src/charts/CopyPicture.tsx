import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#ui/QuietButton.tsx';
import classes from './CopyPicture.module.css';
import { chartPicture } from './chart-picture.ts';
import { picturePng } from './picture-png.ts';
import { type Taken, takePicture } from './take-picture.ts';

interface CopyPictureProps {
  readonly name: string;
  readonly title: string;
  readonly settings: string;
  readonly source: string;
  readonly drawing: RefObject<HTMLElement | null>;
  readonly legend: RefObject<HTMLElement | null>;
}

/** Copies the chart as a picture, or saves it where the clipboard takes none, and says which. */
export function CopyPicture({ name, title, settings, source, drawing, legend }: CopyPictureProps) {
  const { t } = useTranslation();
  const [taken, setTaken] = useState<Taken | null>(null);
  const file = `hinterland-${name}.png`;
  const copy = async () => {
    if (!drawing.current || !legend.current) return;
    const picture = chartPicture({ title, settings, source, drawing: drawing.current, legend: legend.current });
    setTaken(await takePicture(picturePng(picture), file));
  };
  return (
    <>
      <QuietButton onClick={copy}>{t('chart.copy')}</QuietButton>
      <span role="status" className={classes.state}>
        {taken?.how === 'copied' && t('chart.copied')}
        {taken?.how === 'saved' && t('chart.saved', { file })}
        {taken?.how === 'failed' && t('chart.failed', { message: taken.message })}
      </span>
    </>
  );
}
