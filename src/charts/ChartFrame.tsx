import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ModelledMark } from '#ui/ModelledMark.tsx';
import { QuietButton, QuietButtons } from '#ui/QuietButton.tsx';
import classes from './ChartFrame.module.css';
import { ChartLegend, type LegendItem } from './ChartLegend.tsx';
import { ChartTable, type TableTwin } from './ChartTable.tsx';
import { CopyPicture } from './CopyPicture.tsx';

interface ChartFrameProps {
  /** Names the file `hinterland-<name>.png`. */
  readonly name: string;
  readonly title: string;
  /** Measure, limit, group and year that the numbers are of. */
  readonly settings: string;
  readonly legend: readonly LegendItem[];
  /** Where the numbers come from; stands below the picture. */
  readonly source: string;
  readonly table: TableTwin;
  /** The numbers of what is pointed at, or what can be done. */
  readonly readout: string;
  /** Said while not all of it is there. */
  readonly progress?: string | null;
  /** The drawing: one or more SVGs, and what lies over them. */
  readonly children: ReactNode;
}

/** What every chart has around it: title, settings, legend, its numbers as a table, and a picture to take away. */
export function ChartFrame({ name, title, settings, legend, source, table, readout, progress, children }: ChartFrameProps) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const drawing = useRef<HTMLDivElement>(null);
  const legendBox = useRef<HTMLDivElement>(null);
  const titleId = useId();
  return (
    <section className={classes.frame} aria-labelledby={titleId}>
      <h2 className={classes.title}>
        <span id={titleId}>{title}</span> <ModelledMark />
      </h2>
      <p className={classes.settings}>{settings}</p>
      <div className={classes.legend} ref={legendBox}>
        <ChartLegend items={legend} />
      </div>
      {asTable ? (
        <ChartTable table={table} />
      ) : (
        <div className={classes.drawing} ref={drawing}>
          {children}
        </div>
      )}
      <p className={classes.readout}>
        {!asTable && readout} <span role="status">{progress}</span>
      </p>
      <div className={classes.actions}>
        <QuietButtons>
          <QuietButton onClick={() => setAsTable(!asTable)}>{t(asTable ? 'chart.asChart' : 'chart.asTable')}</QuietButton>
          {!asTable && <CopyPicture name={name} title={title} settings={settings} source={source} drawing={drawing} legend={legendBox} />}
        </QuietButtons>
      </div>
    </section>
  );
}
