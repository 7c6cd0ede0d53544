import { useMemo } from 'react';
import { useStoryName } from '../load/use-kept.ts';
import { useStory } from '../load/use-story.ts';
import { printedStory, type PrintedStory } from '../selectors/print-story.ts';
import { storySummary } from '../selectors/story-summary.ts';
import { useFilters } from '../state/use-filters.ts';
import { useView } from '../state/use-view.ts';
import { Verbatim } from '../ui/Verbatim.tsx';
import styles from './PrintedPage.module.css';

/** The story on paper: all events in order, each with its sentences, and the sources at the end. */
export function PrintedPage(): React.JSX.Element {
  const view = useView();
  const filters = useFilters(view);
  const story = useStory(view.story);
  const name = useStoryName(view.story);
  const { title, events, sources } = useMemo(() => printedStory(story, filters), [story, filters]);
  return (
    <article aria-label="Story" className={styles['document']}>
      <h1 className={styles['title']}>
        {name ??
          (title === undefined ? 'A story without a headline' : <Verbatim>{title}</Verbatim>)}
      </h1>
      <p className={styles['aside']}>
        {storySummary(story)}
        {events.length < story.events.length &&
          ` · ${events.length} of ${story.events.length} events, as filtered`}
      </p>
      <ol className={styles['events']}>
        {events.map((event) => (
          <PrintedEvent key={event.id} event={event} sources={sources} />
        ))}
      </ol>
      <h2 className={styles['heading']}>Sources</h2>
      <ol className={styles['sources']}>
        {sources.map(({ id, outlet, surely, headline, date, file }) => (
          <li key={id}>
            {outlet}
            {surely !== undefined && ` (${surely})`}.{' '}
            {headline !== undefined && <Verbatim>{headline}. </Verbatim>}
            {date}. <span className={styles['aside']}>{file}</span>
          </li>
        ))}
      </ol>
      <p className={styles['aside']}>
        Words in serif are the articles’ own. Made with Sourceline; dates marked “inferred” are
        worked out from the articles’ words.
      </p>
    </article>
  );
}

interface PrintedEventProps extends Pick<PrintedStory, 'sources'> {
  readonly event: PrintedStory['events'][number];
}

function PrintedEvent({
  event: { date, precision, label, tellings, differs },
  sources,
}: PrintedEventProps): React.JSX.Element {
  return (
    <li className={styles['event']}>
      <p className={styles['date']}>
        {date} <span className={styles['aside']}>{precision}</span>
      </p>
      <h2 className={styles['label']}>
        <Verbatim>{label}</Verbatim>
      </h2>
      {differs.length > 0 && (
        <p className={styles['aside']}>Outlets differ: {differs.join(', ')}</p>
      )}
      <ul>
        {tellings.map(({ source, words }) => (
          <li key={source}>
            {sources[source - 1]?.outlet} [{source}]: <Verbatim>{words}</Verbatim>
          </li>
        ))}
      </ul>
    </li>
  );
}
