import { memo } from 'react';
import { textOf } from '../../core/model/span.ts';
import { matchesIn } from '../../selectors/search.ts';
import styles from './Marked.module.css';

interface MarkedProps {
  /** Verbatim words. */
  readonly text: string;
  readonly search: string;
}

/** Words of an article with what the search found in them marked. */
export const Marked = memo(function Marked({ text, search }: MarkedProps): React.JSX.Element {
  let end = 0;
  const pieces = matchesIn(text, search).map((span) => {
    const before = text.slice(end, span.start);
    end = span.end;
    return (
      <span key={span.start}>
        {before}
        <mark className={styles['found']}>{textOf(text, span)}</mark>
      </span>
    );
  });
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  );
});
