import classes from './Legend.module.css';
import { LegendSample } from './LegendSample.tsx';

/** What the legend says, in the reader's language. */
export interface LegendWords {
  /** Such as "Fainter: fewer people". */
  readonly fainter: string;
  /** Such as "Hatched: not in the data". */
  readonly notInData: string;
}

interface LegendNotesProps {
  readonly words: LegendWords;
  /** Of the sample that grows fainter. */
  readonly colour: string;
}

/** How areas of any class are drawn: fainter where less is counted, hatched where nothing is known. */
export function LegendNotes({ words, colour }: LegendNotesProps) {
  return (
    <ul className={classes.notes}>
      <li>
        <span style={{ color: colour }}>
          <LegendSample of="fainter" />
        </span>
        {words.fainter}
      </li>
      <li>
        <span className={classes.hatched}>
          <LegendSample of="hatched" />
        </span>
        {words.notInData}
      </li>
    </ul>
  );
}
