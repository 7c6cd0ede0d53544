import { useMemo, useRef, type ReactNode } from 'react';
import type { Span } from '../../core/model/span.ts';
import { placeWithin, type ReaderArticle } from '../../selectors/reader-article.ts';
import { MARK_KINDS, type MarkKind } from '../../state/view-state.ts';
import { Button } from '../../ui/Button.tsx';
import { Tips } from '../../ui/Tips.tsx';
import { ArticleText } from './ArticleText.tsx';
import { MarkToggles } from './MarkToggles.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { useMarkWalk } from './use-mark-walk.ts';
import styles from './ReaderView.module.css';

interface ReaderViewProps {
  readonly reader: ReaderArticle;
  /** The passage that is highlighted and shown first; an empty one is the beginning. */
  readonly passage: Span;
  /** Kinds of marks that are switched off. */
  readonly unmarked: readonly MarkKind[];
  /** The way to the other tellers of the event. */
  readonly others?: ReactNode;
  readonly onUnmark: (kinds: readonly MarkKind[]) => void;
  readonly onEvent: (event: string) => void;
  readonly onArticle: (article: string) => void;
}

/** One article, whole and verbatim, open at a passage. */
export function ReaderView({
  reader,
  passage,
  unmarked,
  others,
  onUnmark,
  onEvent,
  onArticle,
}: ReaderViewProps): React.JSX.Element {
  const body = useRef<HTMLElement>(null);
  const { article, counts, marks } = reader;
  const { start, end } = placeWithin(article.text, passage);
  const shown = useMemo(
    () => new Set(MARK_KINDS.filter((kind) => !unmarked.includes(kind))),
    [unmarked],
  );
  const visible = useMemo(() => marks.filter(({ kind }) => shown.has(kind)), [marks, shown]);
  const walk = useMarkWalk(body);
  const toggle = (kind: MarkKind): void =>
    onUnmark(MARK_KINDS.filter((each) => (each === kind) === shown.has(each)));
  return (
    <article ref={body} aria-label={`Article ${article.file}`} className={styles['reader']}>
      <div className={styles['bar']}>
        <ReaderHead reader={reader} onArticle={onArticle} />
        {others}
        <MarkToggles counts={counts} shown={shown} onToggle={toggle}>
          <Button look="quiet" aria-label="Previous mark" aria-keyshortcuts="p" onClick={walk.back}>
            <span aria-hidden>‹</span>
          </Button>
          <Button look="quiet" aria-label="Next mark" aria-keyshortcuts="n" onClick={walk.on}>
            <span aria-hidden>›</span>
          </Button>
        </MarkToggles>
      </div>
      <Tips>
        <ArticleText
          key={`${article.id} ${start} ${end}`}
          article={article}
          marks={visible}
          passage={{ start, end }}
          onEvent={onEvent}
        />
      </Tips>
    </article>
  );
}
