import { diagnosticWords } from '../../selectors/kind-words.ts';
import type { ArticleRow } from '../../selectors/list-articles.ts';
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
  given: 'named by you',
  stated: 'stated in the text',
  inferred: 'likely',
  unknown: undefined,
} as const;

/** What the story is made from, and what the parser could not settle in it. */
export function ArticleList({ rows, search, leading }: ArticleListProps): React.JSX.Element {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className={styles['article']}>
          <Outlet row={row} />
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
          <p className={styles['facts']}>
            <span>
              {row.published
                ? `${row.published.date} (${row.published.precision})`
                : 'Date unknown'}
            </span>
            <span>tells {countWords('events', row.events)}</span>
            <span>{countWords('quotes', row.quotes)}</span>
            <span>
              {grouped(row.words)} {row.words === 1 ? 'word' : 'words'}
            </span>
          </p>
          {row.notices.length > 0 && (
            <ul className={styles['notices']}>
              {row.notices.map(({ kind, count }) => (
                <li key={kind}>{diagnosticWords(kind, count)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function Outlet({
  row: { teller, host },
}: {
  readonly row: ArticleRow;
}): React.JSX.Element | undefined {
  if (teller === undefined) return undefined;
  const notes = [BASIS[teller.basis], host === undefined ? undefined : `via ${host}`];
  return (
    <p className={styles['outlet']}>
      <OutletName name={teller.name} colour={teller.colour} />
      <span>{notes.filter((note) => note !== undefined).join(' · ')}</span>
    </p>
  );
}

/** 12,345 whatever the browser's language: the page is in English. */
const grouped = (count: number): string => count.toLocaleString('en-GB');
