import { useMemo, useRef, type ReactNode } from 'react';
import type { Span } from '../../core/model/span.ts';
import { placeWithin, type ReaderArticle } from '../../selectors/reader-article.ts';
import { MARK_KINDS, type MarkKind } from '../../state/view-state.ts';
import { Tips } from '../../ui/Tips.tsx';
import { ArticleText } from './ArticleText.tsx';
import { MarkToggles } from './MarkToggles.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { MarkWalk } from './MarkWalk.tsx';
import { TellEvent } from './TellEvent.tsx';
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
  readonly corrected?: boolean;
  /** Undefined where nothing can be corrected. */
  readonly onCorrect?: ((asks?: 'date') => void) | undefined;
  /** Tells an event by words of the article. */
  readonly onTell?: ((place: Span) => void) | undefined;
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
  corrected = false,
  onCorrect,
  onTell,
}: ReaderViewProps): React.JSX.Element {
  const body = useRef<HTMLElement>(null);
  const { article, counts, marks } = reader;
  const place = placeWithin(article.text, passage);
  const shown = useMemo(
    () => new Set(MARK_KINDS.filter((kind) => !unmarked.includes(kind))),
    [unmarked],
  );
  const visible = useMemo(() => marks.filter(({ kind }) => shown.has(kind)), [marks, shown]);
  const toggle = (kind: MarkKind): void =>
    onUnmark(MARK_KINDS.filter((each) => (each === kind) === shown.has(each)));
  return (
    <article ref={body} aria-label={`Article ${article.file}`} className={styles['reader']}>
      <div className={styles['bar']}>
        <ReaderHead
          reader={reader}
          corrected={corrected}
          onArticle={onArticle}
          onCorrect={onCorrect}
        />
        {others}
        <MarkToggles counts={counts} shown={shown} onToggle={toggle}>
          <MarkWalk body={body} />
          {onTell && <TellEvent body={body} article={article} passage={place} onTell={onTell} />}
        </MarkToggles>
      </div>
      <Tips>
        <ArticleText
          key={`${article.id} ${place.start} ${place.end}`}
          article={article}
          marks={visible}
          passage={place}
          onEvent={onEvent}
        />
      </Tips>
    </article>
  );
}
