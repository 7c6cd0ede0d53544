import { useRef, useState, type ReactNode } from 'react';
import type { ArticleText } from '../../core/model/article.ts';
import type { Story } from '../../core/model/story.ts';
import type { Source } from '../../load/read-all.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { SheetTitle } from '../../ui/SheetTitle.tsx';
import { ArticleRow, type Known } from './ArticleRow.tsx';
import { Handover, type Target } from './Handover.tsx';
import { describeArticle } from './describe-article.ts';
import type { FoundFile } from './files-of-drop.ts';
import styles from './AddArticlesView.module.css';
import { TakenOut } from './TakenOut.tsx';

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
  /** What was taken out of the story, the last one first. */
  readonly takenOut: readonly ArticleText[];
  readonly target: Target;
  /** Files are held over the page. */
  readonly dragged: boolean;
  readonly onTarget: (target: Target) => void;
  readonly onFiles: (files: readonly FoundFile[]) => void;
  readonly onPaste: (source: Source) => Promise<boolean>;
  readonly onChange: (id: string, known: Known) => void;
  readonly onRemove: (article: ArticleText) => void;
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
        pastedName={`pasted-${target === 'new' ? 1 : articles.length + 1}`}
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
  const { articles, asRead, story, takenOut, onChange, onRemove, onPutBack } = props;
  const [pressed, setPressed] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  // What came back in another way needs no way back.
  const gone = takenOut.filter(({ id }) => !articles.some((article) => article.id === id));
  return (
    <section aria-labelledby="articles-of-the-story" className={styles['articles']}>
      <SectionHeading id="articles-of-the-story">
        Articles of the story ({articles.length})
      </SectionHeading>
      {gone.length > 0 && (
        <TakenOut
          articles={gone}
          pressed={pressed}
          onPutBack={(article) => {
            // The button goes; who pressed it by keyboard stays with the articles.
            list.current?.focus();
            onPutBack(article);
          }}
        />
      )}
      <ul
        ref={list}
        tabIndex={-1}
        aria-labelledby="articles-of-the-story"
        className={styles['list']}
      >
        {articles.toReversed().map((article) => (
          <ArticleRow
            key={article.id}
            article={asRead?.get(article.id) ?? article}
            description={describeArticle(article, story)}
            onChange={(known) => onChange(article.id, known)}
            onRemove={() => {
              setPressed(article.id);
              onRemove(article);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
