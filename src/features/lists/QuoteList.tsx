import { MEDIUM_WORDS } from '../../selectors/kind-words.ts';
import type { QuoteGroup, QuoteRow } from '../../selectors/list-quotes.ts';
import { outletColour } from '../../ui/OutletMark.tsx';
import { OutletName } from '../../ui/OutletName.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import type { Leading } from './leading.ts';
import { Marked } from './Marked.tsx';
import { ViewLink } from './ViewLink.tsx';
import styles from './QuoteList.module.css';

interface QuoteListProps {
  readonly groups: readonly QuoteGroup[];
  readonly search: string;
  readonly leading: Leading;
}

/** Who said what: the quotes of the story by speaker. */
export function QuoteList({ groups, search, leading }: QuoteListProps): React.JSX.Element {
  return (
    <>
      {groups.map(({ key, speaker, rows }) => (
        <section key={key} className={styles['group']}>
          <h2 className={styles['speaker']}>
            <Speaker speaker={speaker} search={search} />{' '}
            <span className={styles['count']}>{rows.length}</span>
          </h2>
          <ul>
            {rows.map((row) => (
              <QuoteItem key={row.id} row={row} search={search} leading={leading} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Speaker({
  speaker,
  search,
}: {
  readonly speaker: QuoteGroup['speaker'];
  readonly search: string;
}): React.JSX.Element {
  if (speaker.kind === 'nobody') return <span className={styles['nobody']}>Nobody named</span>;
  if (speaker.kind === 'words')
    return (
      <Verbatim>
        <Marked text={speaker.words} search={search} />
      </Verbatim>
    );
  return (
    <>
      <Marked text={speaker.name} search={search} />
      {speaker.role !== undefined && (
        <span className={styles['role']}>
          {' '}
          <Verbatim>{speaker.role}</Verbatim>
        </span>
      )}
    </>
  );
}

interface QuoteItemProps {
  readonly row: QuoteRow;
  readonly search: string;
  readonly leading: Leading;
}

function QuoteItem({ row, search, leading }: QuoteItemProps): React.JSX.Element {
  const route = [
    row.kind === 'scare' ? 'in quotation marks' : undefined,
    row.medium === null ? undefined : MEDIUM_WORDS[row.medium],
    row.via === undefined ? undefined : `via ${row.via}`,
  ].filter((part) => part !== undefined);
  return (
    <li className={styles['item']} style={row.teller && outletColour(row.teller.colour)}>
      <Verbatim>
        <q className={styles['words']}>
          <Marked text={row.words} search={search} />
        </q>
      </Verbatim>
      {row.found !== undefined && (
        <p className={styles['found']}>
          <Verbatim>
            <Marked text={row.found} search={search} />
          </Verbatim>
        </p>
      )}
      <div className={styles['line']}>
        {row.teller && <OutletName name={row.teller.name} colour={row.teller.colour} />}
        {route.length > 0 && <span>{route.join(' · ')}</span>}
        <ViewLink
          leading={leading}
          change={{ reader: row.place }}
          label={row.teller && `Read in article of ${row.teller.name}`}
        >
          Read in article <span aria-hidden>→</span>
        </ViewLink>
      </div>
      {row.event && (
        <div className={styles['event']}>
          Event:{' '}
          <ViewLink leading={leading} change={{ event: row.event.id }}>
            <Verbatim>{row.event.label}</Verbatim>
          </ViewLink>
        </div>
      )}
    </li>
  );
}
