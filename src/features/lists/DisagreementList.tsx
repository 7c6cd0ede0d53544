import { DIFFERS_IN } from '../../selectors/kind-words.ts';
import type { ClaimRow, DisagreementRow } from '../../selectors/list-disagreements.ts';
import { OutletName } from '../../ui/OutletName.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import type { Leading } from './leading.ts';
import { ViewLink } from './ViewLink.tsx';
import styles from './DisagreementList.module.css';

interface DisagreementListProps {
  readonly rows: readonly DisagreementRow[];
  readonly leading: Leading;
}

/** Where accounts differ, claim beside claim; Sourceline takes no side. */
export function DisagreementList({ rows, leading }: DisagreementListProps): React.JSX.Element {
  return (
    <>
      {rows.map(({ id, kind, event, claims }, i) => (
        <div key={id} className={styles['disagreement']}>
          <h2 className={styles['heading']} id={`disagreement-${i}`}>
            <span className={styles['kind']}>Outlets differ: {DIFFERS_IN[kind]}</span>{' '}
            {event && (
              <ViewLink leading={leading} change={{ event: event.id }}>
                <Verbatim>{event.label}</Verbatim>
              </ViewLink>
            )}
          </h2>
          <table className={styles['claims']} aria-labelledby={`disagreement-${i}`}>
            <tbody>
              {byTeller(claims).map(([first, ...more]) => (
                <tr key={first.teller.id}>
                  <th scope="row">
                    <OutletName name={first.teller.name} colour={first.teller.colour} />
                  </th>
                  <td>
                    {[first, ...more].map((claim) => (
                      <Claim key={claim.place.start} claim={claim} leading={leading} />
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}

function byTeller(claims: readonly ClaimRow[]): readonly (readonly [ClaimRow, ...ClaimRow[]])[] {
  const groups = new Map<string, [ClaimRow, ...ClaimRow[]]>();
  for (const claim of claims) {
    const group = groups.get(claim.teller.id);
    if (group) group.push(claim);
    else groups.set(claim.teller.id, [claim]);
  }
  return [...groups.values()];
}

interface ClaimProps {
  readonly claim: ClaimRow;
  readonly leading: Leading;
}

function Claim({ claim: { excerpt, place, teller }, leading }: ClaimProps): React.JSX.Element {
  return (
    <p className={styles['claim']}>
      <Verbatim>
        {excerpt.cutBefore && '… '}
        {excerpt.pieces.map(({ start, text, inFocus }) =>
          inFocus ? (
            <mark key={start} className={styles['deciding']}>
              {text}
            </mark>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
        {excerpt.cutAfter && ' …'}
      </Verbatim>{' '}
      <ViewLink
        leading={leading}
        change={{ reader: place }}
        label={`Read in article of ${teller.name}`}
      >
        <span aria-hidden className={styles['arrow']}>
          →
        </span>
      </ViewLink>
    </p>
  );
}
