import { useState } from 'react';
import type { ArticleText } from '../../core/model/article.ts';
import type { Story } from '../../core/model/story.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { ArticleRow, type Known } from './ArticleRow.tsx';
import { Handover, type Target } from './Handover.tsx';
import { describeArticle } from './describe-article.ts';
import styles from './AddArticlesView.module.css';

interface AddArticlesViewProps {
  readonly articles: readonly ArticleText[];
  /** The story as far as it is read. */
  readonly story: Story | undefined;
  readonly progress: { readonly read: number; readonly of: number };
  readonly outcome: { readonly added: number; readonly problems: readonly string[] };
  readonly target: Target;
  readonly onTarget: (target: Target) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string, name: string) => Promise<boolean>;
  readonly onChange: (id: string, known: Known) => void;
  readonly onRemove: (id: string) => void;
  readonly onPutBack: (article: ArticleText) => void;
}

/** The dialog: a place to hand articles in, what came of it, and the articles of the story. */
export function AddArticlesView(props: AddArticlesViewProps): React.JSX.Element {
  const { articles, outcome, progress, target, onTarget, onFiles, onText } = props;
  return (
    <div className={styles['dialog']}>
      <h2 className={styles['title']}>Add articles</h2>
      <Handover
        target={target}
        canChoose={articles.length > 0}
        pastedName={`pasted-${articles.length + 1}.txt`}
        onTarget={onTarget}
        onFiles={onFiles}
        onText={onText}
      />
      {outcome.problems.length > 0 && (
        <div className={styles['problems']}>
          {outcome.problems.map((problem) => (
            <Notice key={problem} tone="problem">
              <p>{problem}</p>
            </Notice>
          ))}
        </div>
      )}
      <output className={styles['status']}>{statusText(outcome.added, progress)}</output>
      <Articles {...props} />
    </div>
  );
}

function statusText(
  added: number,
  { read, of }: { readonly read: number; readonly of: number },
): string {
  if (read < of) return `Reading the articles: ${read} of ${of}.`;
  if (added === 0) return '';
  return added === 1 ? '1 article was added to the story.' : `${added} articles were added.`;
}

/** Those added last stand first. */
function Articles(props: AddArticlesViewProps): React.JSX.Element {
  const { articles, story, onChange, onRemove, onPutBack } = props;
  const [removed, setRemoved] = useState<ArticleText>();
  return (
    <section aria-labelledby="articles-of-the-story" className={styles['articles']}>
      <SectionHeading id="articles-of-the-story">
        Articles of the story ({articles.length})
      </SectionHeading>
      {removed && (
        <Notice tone="news">
          <p>{removed.file} was taken out of the story.</p>
          <Button
            onClick={() => {
              onPutBack(removed);
              setRemoved(undefined);
            }}
          >
            Put it back
          </Button>
        </Notice>
      )}
      <ul className={styles['list']}>
        {articles.toReversed().map((article) => (
          <ArticleRow
            key={article.id}
            article={article}
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
