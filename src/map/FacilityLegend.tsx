import { kinds } from '#columns/vocabulary.ts';
import { ModelledMark } from '#ui/ModelledMark.tsx';
import { densityBreaks, densityColours } from './density-scale.ts';
import { FacilitySymbol } from './FacilitySymbol.tsx';
import classes from './Legend.module.css';
import type { ColourScheme, FacilitiesInView } from './map-props.ts';

export interface FacilityLegendProps {
  readonly inView: FacilitiesInView;
  readonly scheme: ColourScheme;
  /** Such as "Facilities in view: 1 234". */
  readonly title: string;
  /** What the squares of the density say. */
  readonly densityTitle: string;
  /** What else is to be known of them. */
  readonly note: string | null;
  readonly networkName: (row: number) => string;
  readonly kindName: (code: number) => string;
  readonly count: (value: number) => string;
}

/** Drawn in a colour of its own, so that shape alone is shown; networks as the commonest shape. */
const disc = kinds.indexOf('station');

/** What the facilities in view are: how dense they stand while they are not drawn one by one, colours by network and shapes by kind, with the exact count of each. */
export function FacilityLegend({ inView, scheme, title, densityTitle, note, networkName, kindName, count }: FacilityLegendProps) {
  return (
    <section className={classes.facilities} aria-label={title}>
      <p className={classes.subtitle}>
        {title} <ModelledMark />
      </p>
      {!inView.single && (
        <>
          {densityTitle}
          <div className={classes.classes}>
            {densityBreaks.map((least, place) => (
              <div key={least}>
                <div className={classes.colour} style={{ background: densityColours[scheme][place] }} />
                {place === densityBreaks.length - 1 ? `${least}+` : least}
              </div>
            ))}
          </div>
        </>
      )}
      <ul className={classes.counts}>
        {rowsIn(inView.byNetwork).map((row) => (
          <li key={row}>
            <FacilitySymbol kind={disc} network={row} scheme={scheme} />
            {networkName(row)}
            <span className={classes.count}>{count(inView.byNetwork[row])}</span>
          </li>
        ))}
      </ul>
      <ul className={classes.counts}>
        {rowsIn(inView.byKind).map((kind) => (
          <li key={kind}>
            <FacilitySymbol kind={kind} network={null} scheme={scheme} />
            {kindName(kind)}
            <span className={classes.count}>{count(inView.byKind[kind])}</span>
          </li>
        ))}
      </ul>
      {note !== null && <p className={classes.note}>{note}</p>}
    </section>
  );
}

/** Codes that are in view at all. */
function rowsIn(counts: Int32Array): number[] {
  return Array.from(counts.keys()).filter((row) => counts[row] > 0);
}
