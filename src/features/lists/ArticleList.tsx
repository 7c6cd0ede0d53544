import { diagnosticWords } from '../../selectors/kind-words.ts';
import type { ArticleRow } from '../../selectors/list-articles.ts';
import { Button } from '../../ui/Button.tsx';
import { Chunks } from '../../ui/Chunks.tsx';
import { CorrectButton } from '../../ui/CorrectButton.tsx';
import { OutletName } from '../../ui/OutletName.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { countWords } from './count-words.ts';
import type { Leading } from './leading.ts';
import { Marked } from './Marked.tsx';
import { ViewLink } from './ViewLink.tsx';
import styles from './ArticleList.module.css';

interface ArticleListProps {
  readonly rows: readonly ArticleRow[];
  readonly search: string;
  readonly leading: Leading;
}

/** How the outlet of an article is known. */
const BASIS = {
  given: 'given, not read in the text',
  stated: 'stated in the text',
  inferred: 'likely',
  unknown: undefined,
} as const;

/** Height of an entry until one has been measured. */
const ENTRY = 112;

/** What the story is made from, and what the parser could not settle in it. */
export function ArticleList({ rows, search, leading }: ArticleListProps): React.JSX.Element {
  return (
    <Chunks
      as="ul"
      items={rows}
      rowHeight={ENTRY}
      render={(row) => <Article key={row.id} row={row} search={search} leading={leading} />}
    />
  );
}

type ArticleProps = Omit<ArticleListProps, 'rows'> & { readonly row: ArticleRow };

function Article({ row, search, leading }: ArticleProps): React.JSX.Element {
  return (
    <li className={styles['article']} data-correctable>
      <Outlet row={row} leading={leading} />
      <h2 className={styles['headline']}>
        <ViewLink leading={leading} change={{ reader: { article: row.id, start: 0, end: 0 } }}>
          {row.headline === undefined ? (
            row.file
          ) : (
            <Verbatim>
              <Marked text={row.headline} search={search} />
            </Verbatim>
          )}
        </ViewLink>
      </h2>
      {row.found !== undefined && (
        <p className={styles['found']}>
          <ViewLink leading={leading} change={{ reader: row.found.place }}>
            <Verbatim>
              <Marked text={row.found.words} search={search} />
            </Verbatim>
          </ViewLink>
        </p>
      )}
      <Facts row={row} leading={leading} />
      {row.shares.length > 0 && <Shares row={row} leading={leading} />}
      {row.notices.length > 0 && (
        <ul className={styles['notices']}>
          {row.notices.map(({ kind, count }) => (
            <li key={kind}>{diagnosticWords(kind, count)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Facts({ row, leading }: Omit<ArticleProps, 'search'>): React.JSX.Element {
  return (
    <p className={styles['facts']}>
      <span>
        {row.published ? `${row.published.date} (${row.published.precision})` : 'Date unknown'}
      </span>
      {row.unsure && leading.correct && (
        <Button
          look="link"
          aria-label={`Set its date… ${row.teller?.name ?? row.file}`}
          onClick={() => leading.correct?.({ what: 'article', article: row.id, asks: 'date' })}
        >
          Set its date…
        </Button>
      )}
      <span>
        tells {countWords('events', row.events)}
        {row.shown < row.events && `, ${row.shown || 'none'} of them shown`}
      </span>
      <span>{countWords('quotes', row.quotes)}</span>
      <span>
        {grouped(row.words)} {row.words === 1 ? 'word' : 'words'}
      </span>
    </p>
  );
}

/** What it has in common with others, each leading to the longest such stretch. */
function Shares({
  row: { shares, sameAccount },
  leading,
}: Pick<ArticleProps, 'row' | 'leading'>): React.JSX.Element {
  return (
    <div className={styles['shares']}>
      {sameAccount.length > 0 && (
        <p>
          Mostly the same words as {sameAccount.join(', ')}: one account, not{' '}
          {sameAccount.length + 1}.
        </p>
      )}
      <p>
        Shares{' '}
        {shares.map(({ article, name, words, place }, i) => (
          <span key={article}>
            {i > 0 && ', '}
            <ViewLink leading={leading} change={{ reader: place }}>
              {grouped(words)} words with {name}
            </ViewLink>
          </span>
        ))}
      </p>
    </div>
  );
}

function Outlet({
  row: { id, teller, host, corrected },
  leading,
}: Pick<ArticleProps, 'row' | 'leading'>): React.JSX.Element | undefined {
  if (teller === undefined) return undefined;
  const notes = [
    BASIS[teller.basis],
    host === undefined ? undefined : `via ${host}`,
    corrected ? 'corrected' : undefined,
  ].filter((note) => note !== undefined);
  return (
    <p className={styles['outlet']}>
      <OutletName name={teller.name} colour={teller.colour} />
      {notes.length > 0 && <span>{notes.join(' · ')}</span>}
      {leading.correct && (
        <CorrectButton
          label={`Correct outlet and date: ${teller.name}`}
          onClick={() => leading.correct?.({ what: 'article', article: id })}
        />
      )}
    </p>
  );
}

/** 12,345 whatever the browser's language: the page is in English. */
const grouped = (count: number): string => count.toLocaleString('en-GB');
