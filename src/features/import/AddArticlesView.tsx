import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ArticleText } from '../../core/model/article.ts';
import type { Story } from '../../core/model/story.ts';
import type { Source } from '../../load/read-all.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { SheetTitle } from '../../ui/SheetTitle.tsx';
import { ArticleRow, type Known } from './ArticleRow.tsx';
import { Handover, type Target } from './Handover.tsx';
import { describeArticle } from './describe-article.ts';
import type { FoundFile } from './files-of-drop.ts';
import styles from './AddArticlesView.module.css';

interface AddArticlesViewProps {
  /** What could not be opened as a story. */
  readonly problems?: ReactNode;
  readonly articles: readonly ArticleText[];
  /** By id, the articles as they are read: with the outlet and the date that were corrected. */
  readonly asRead?: ReadonlyMap<string, ArticleText>;
  /** The story as far as it is read. */
  readonly story: Story | undefined;
  /** How far what was handed in is read, and what came of it. */
  readonly handedIn: ReactNode;
  readonly target: Target;
  /** Files are held over the page. */
  readonly dragged: boolean;
  readonly onTarget: (target: Target) => void;
  readonly onFiles: (files: readonly FoundFile[]) => void;
  readonly onPaste: (source: Source) => Promise<boolean>;
  readonly onChange: (id: string, known: Known) => void;
  readonly onRemove: (id: string) => void;
  readonly onPutBack: (article: ArticleText) => void;
}

/** The dialog: a place to hand articles in, what came of it, and the articles of the story. */
export function AddArticlesView(props: AddArticlesViewProps): React.JSX.Element {
  const { problems, articles, handedIn, target, dragged } = props;
  return (
    <div className={styles['dialog']}>
      <SheetTitle>Add articles</SheetTitle>
      {problems}
      <Handover
        target={target}
        canChoose={articles.length > 0}
        pastedName={`pasted-${articles.length + 1}`}
        dragged={dragged}
        onTarget={props.onTarget}
        onFiles={props.onFiles}
        onPaste={props.onPaste}
      />
      {handedIn}
      <Articles {...props} />
    </div>
  );
}

/** Those added last stand first. */
function Articles(props: AddArticlesViewProps): React.JSX.Element {
  const { articles, asRead, story, onChange, onRemove, onPutBack } = props;
  const [removed, setRemoved] = useState<ArticleText>();
  const list = useRef<HTMLUListElement>(null);
  return (
    <section aria-labelledby="articles-of-the-story" className={styles['articles']}>
      <SectionHeading id="articles-of-the-story">
        Articles of the story ({articles.length})
      </SectionHeading>
      {removed && (
        <Removed
          key={removed.id}
          file={removed.file}
          onPutBack={() => {
            // The button goes; who pressed it by keyboard stays with the articles.
            list.current?.focus();
            onPutBack(removed);
            setRemoved(undefined);
          }}
        />
      )}
      <ul ref={list} tabIndex={-1} className={styles['list']}>
        {articles.toReversed().map((article) => (
          <ArticleRow
            key={article.id}
            article={asRead?.get(article.id) ?? article}
            description={describeArticle(article, story)}
            onChange={(known) => onChange(article.id, known)}
            onRemove={() => {
              setRemoved(article);
              onRemove(article.id);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface RemovedProps {
  readonly file: string;
  readonly onPutBack: () => void;
}

/** What was taken out, and the way back. Takes the focus, for the button that was pressed is gone. */
function Removed({ file, onPutBack }: RemovedProps): React.JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Notice tone="news">
      <p>{file} was taken out of the story.</p>
      <Button ref={button} onClick={onPutBack}>
        Put it back
      </Button>
    </Notice>
  );
}
