import { Fragment } from 'react';
import { CHANNEL_WORDS } from '../../selectors/kind-words.ts';
import type { Quote } from '../../core/model/quote.ts';
import type { QuoteGroup, QuoteRow } from '../../selectors/list-quotes.ts';
import { Chunks } from '../../ui/Chunks.tsx';
import { CorrectButton } from '../../ui/CorrectButton.tsx';
import { outletColour } from '../../ui/OutletMark.tsx';
import { OutletName } from '../../ui/OutletName.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import type { Leading } from './leading.ts';
import { Marked } from './Marked.tsx';
import { ViewLink } from './ViewLink.tsx';
import styles from './QuoteList.module.css';

/** Heights of a speaker's quotes and of a quote until some have been measured. */
const GROUP = 190;
const ROW = 110;
/** Of a speaker with more quotes than these, only those in sight are drawn. */
const FEW = 40;

interface QuoteListProps {
  readonly groups: readonly QuoteGroup[];
  readonly toRow: (quote: Quote) => QuoteRow;
  readonly search: string;
  readonly leading: Leading;
}

/** Who said what: the quotes of the story by speaker. */
export function QuoteList({ groups, toRow, search, leading }: QuoteListProps): React.JSX.Element {
  return (
    <Chunks
      items={groups}
      rowHeight={GROUP}
      render={({ key, speaker, quotes }) => (
        <section key={key} className={styles['group']}>
          <h2 className={styles['speaker']}>
            <Speaker speaker={speaker} search={search} leading={leading} />{' '}
            <span className={styles['count']}>{quotes.length}</span>
          </h2>
          <Chunks
            as="ul"
            short={FEW}
            items={quotes}
            rowHeight={ROW}
            render={(quote) => (
              <QuoteItem key={quote.id} row={toRow(quote)} search={search} leading={leading} />
            )}
          />
        </section>
      )}
    />
  );
}

function Speaker({
  speaker,
  search,
  leading,
}: Pick<QuoteListProps, 'search' | 'leading'> & {
  readonly speaker: QuoteGroup['speaker'];
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
      {speaker.names.map(({ id, name, role }, i) => (
        <Fragment key={id}>
          {i > 0 && <span className={styles['and']}> and </span>}
          <ViewLink leading={leading} change={{ person: id }}>
            <Marked text={name} search={search} />
          </ViewLink>
          {role !== undefined && (
            <span className={styles['role']}>
              {' '}
              <Verbatim>{role}</Verbatim>
            </span>
          )}
        </Fragment>
      ))}
    </>
  );
}

interface QuoteItemProps {
  readonly row: QuoteRow;
  readonly search: string;
  readonly leading: Leading;
}

function QuoteItem({ row, search, leading }: QuoteItemProps): React.JSX.Element {
  return (
    <li
      className={styles['item']}
      style={row.teller && outletColour(row.teller.colour)}
      data-correctable
    >
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
      <Line row={row} leading={leading} />
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

/** Whose article it is from, how the words came, and the ways on from here. */
function Line({ row, leading }: Omit<QuoteItemProps, 'search'>): React.JSX.Element {
  const route = [
    row.kind === 'scare' ? 'in quotation marks' : undefined,
    row.channel === null ? undefined : CHANNEL_WORDS[row.channel],
    row.via === undefined ? undefined : `via ${row.via}`,
    row.corrected ? 'speaker corrected' : undefined,
  ].filter((part) => part !== undefined);
  return (
    <div className={styles['line']}>
      {row.teller && <OutletName name={row.teller.name} colour={row.teller.colour} />}
      <span>{row.date ?? 'Date unknown'}</span>
      {route.length > 0 && <span>{route.join(' · ')}</span>}
      <ViewLink
        leading={leading}
        change={{ reader: row.place }}
        label={row.teller && `Read in article of ${row.teller.name}`}
      >
        Read in article <span aria-hidden>→</span>
      </ViewLink>
      {leading.correct && (
        <CorrectButton
          label="Correct who said this"
          onClick={() => leading.correct?.({ what: 'speaker', quote: row.id })}
        />
      )}
    </div>
  );
}
