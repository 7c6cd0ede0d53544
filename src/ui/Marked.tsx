import { memo } from 'react';
import styles from './Marked.module.css';

interface MarkedProps {
  /** Verbatim words. */
  readonly text: string;
  /** What of them is marked, in order. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Words of an article with what the search found in them marked. */
export const Marked = memo(function Marked({ text, spans }: MarkedProps): React.JSX.Element {
  let end = 0;
  const pieces = spans.map((span) => {
    const before = text.slice(end, span.start);
    end = span.end;
    return (
      <span key={span.start}>
        {before}
        <mark className={styles['found']}>{text.slice(span.start, span.end)}</mark>
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
