import type { ClaimToShow, Difference } from '../../selectors/event-detail-differences.ts';
import { longDateWords } from '../../selectors/date-words.ts';
import { DiffersIn } from '../../ui/DiffersIn.tsx';
import { ExcerptText } from './ExcerptText.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { Reading } from './reading.ts';
import { statementAnchor } from './statement-anchor.ts';
import { TellerNames } from './TellerNames.tsx';
import { OutletName } from '../../ui/OutletName.tsx';
import styles from './OutletsDiffer.module.css';

interface DifferProps {
  readonly differences: readonly Difference[];
  readonly reading: Reading;
}

/** Claim beside claim, for each thing on which the tellers of an event do not say the same. */
export function OutletsDiffer({ differences, reading }: DifferProps): React.JSX.Element {
  return (
    <div className={styles['box']}>
      {differences.map(({ id, asks, claims, leftOutBy, statement }, i) => (
        <section key={id} aria-labelledby={`differs-${i}`}>
          <h3 id={`differs-${i}`} className={styles['heading']}>
            <DiffersIn what={asks} />
          </h3>
          {statement === undefined ? (
            <dl className={styles['claims']}>
              {byTeller(claims).map((own) => (
                <Claims key={own[0]?.teller.id} claims={own} reading={reading} />
              ))}
            </dl>
          ) : (
            <p className={styles['below']}>
              {claims.length} wordings of one statement.{' '}
              <a href={`#${statementAnchor(statement)}`}>Compare them below</a>
            </p>
          )}
          {leftOutBy.length > 0 && (
            <p className={styles['leftOut']}>
              <span>Not told by</span>
              <TellerNames tellers={leftOutBy} />
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

const byTeller = (claims: readonly ClaimToShow[]): readonly (readonly ClaimToShow[])[] =>
  [...new Set(claims.map(({ teller }) => teller.id))].map((id) =>
    claims.filter(({ teller }) => teller.id === id),
  );

function Claims({
  claims,
  reading,
}: {
  readonly claims: readonly ClaimToShow[];
  readonly reading: Reading;
}): React.JSX.Element {
  const [first] = claims;
  return (
    <div className={styles['claim']}>
      <dt>{first && <OutletName name={first.teller.name} colour={first.teller.colour} />}</dt>
      {claims.map(({ excerpt, place, teller, date }) => (
        <dd key={place.start}>
          <ExcerptText excerpt={excerpt} />
          {'\u00a0'}
          <PlaceLink place={place} reading={reading} label={`Read in ${teller.name}`}>
            <span aria-hidden className={styles['arrow']}>
              →
            </span>
          </PlaceLink>
          {date !== undefined && (
            <span className={styles['reading']}>
              {longDateWords({ edtf: date, earliest: null, latest: null })}
            </span>
          )}
        </dd>
      ))}
    </div>
  );
}
