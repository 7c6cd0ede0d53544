import { useId } from 'react';
import type { Disagreement } from '../../core/model/event.ts';
import type { ClaimRow, DisagreementRow } from '../../selectors/list-disagreements.ts';
import { Chunks } from '../../ui/Chunks.tsx';
import { DiffersIn } from '../../ui/DiffersIn.tsx';
import { OutletName } from '../../ui/OutletName.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import type { Leading } from './leading.ts';
import { ViewLink } from './ViewLink.tsx';
import styles from './DisagreementList.module.css';

interface DisagreementListProps {
  readonly disagreements: readonly Disagreement[];
  readonly toRow: (of: Disagreement) => DisagreementRow;
  readonly leading: Leading;
}

/** Height of an entry until one has been measured. */
const ENTRY = 200;

/** Where accounts differ, claim beside claim; Sourceline takes no side. */
export function DisagreementList({
  disagreements,
  toRow,
  leading,
}: DisagreementListProps): React.JSX.Element {
  return (
    <Chunks
      items={disagreements}
      rowHeight={ENTRY}
      render={(disagreement) => (
        <Entry key={disagreement.id} row={toRow(disagreement)} leading={leading} />
      )}
    />
  );
}

function Entry({
  row: { asks, event, claims },
  leading,
}: {
  readonly row: DisagreementRow;
  readonly leading: Leading;
}): React.JSX.Element {
  const id = useId();
  return (
    <div className={styles['disagreement']}>
      <h2 className={styles['heading']} id={id}>
        <DiffersIn what={asks} />{' '}
        {event && (
          <ViewLink leading={leading} change={{ event: event.id }}>
            <Verbatim>{event.label}</Verbatim>
          </ViewLink>
        )}
      </h2>
      <table className={styles['claims']} aria-labelledby={id}>
        <tbody>
          {claims.map(([first, ...more]) => (
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
  );
}

interface ClaimProps {
  readonly claim: ClaimRow;
  readonly leading: Leading;
}

function Claim({ claim: { excerpt, place, teller }, leading }: ClaimProps): React.JSX.Element {
  return (
    <p className={styles['claim']}>
      <Verbatim>
        {excerpt.cutBefore && '…\u00a0'}
        {excerpt.pieces.map(({ start, text, inFocus }) =>
          inFocus ? (
            <mark key={start} className={styles['deciding']}>
              {text}
            </mark>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
        {excerpt.cutAfter && '\u00a0…'}
      </Verbatim>
      {'\u00a0'}
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
