import { useMemo, useState } from 'react';
import type { Span } from '../../core/model/span.ts';
import { placeWithin, type ReaderArticle } from '../../selectors/reader-article.ts';
import { MARK_KINDS, type MarkKind } from '../../selectors/reader-marks.ts';
import { ArticleText } from './ArticleText.tsx';
import { MarkToggles } from './MarkToggles.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import styles from './ReaderView.module.css';

interface ReaderViewProps {
  readonly reader: ReaderArticle;
  /** The passage that is highlighted and shown first; an empty one is the beginning. */
  readonly passage: Span;
  readonly onEvent: (event: string) => void;
  readonly onArticle: (article: string) => void;
}

/** One article, whole and verbatim, open at a passage. */
export function ReaderView({
  reader,
  passage,
  onEvent,
  onArticle,
}: ReaderViewProps): React.JSX.Element {
  const [shown, setShown] = useState<ReadonlySet<MarkKind>>(new Set(MARK_KINDS));
  const { article, counts, marks } = reader;
  const { start, end } = placeWithin(article.text, passage);
  const visible = useMemo(() => marks.filter(({ kind }) => shown.has(kind)), [marks, shown]);
  const toggle = (kind: MarkKind): void =>
    setShown(new Set(MARK_KINDS.filter((each) => (each === kind) !== shown.has(each))));
  return (
    <article aria-label={`Article ${article.file}`} className={styles['reader']}>
      <div className={styles['bar']}>
        <ReaderHead reader={reader} onArticle={onArticle} />
        <MarkToggles counts={counts} shown={shown} onToggle={toggle} />
      </div>
      <ArticleText
        key={`${article.id} ${start} ${end}`}
        article={article}
        marks={visible}
        passage={{ start, end }}
        onEvent={onEvent}
      />
    </article>
  );
}
