import { useEffect, useRef } from 'react';
import type { ArticleText } from '../../core/model/article.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './TakenOut.module.css';

interface TakenOutProps {
  /** The last one first. */
  readonly articles: readonly ArticleText[];
  /** The one whose button was pressed just now: the focus goes on from there. */
  readonly pressed: string | undefined;
  readonly onPutBack: (article: ArticleText) => void;
}

/** What was taken out of the story, and the way back for each. */
export function TakenOut({ articles, pressed, onPutBack }: TakenOutProps): React.JSX.Element {
  return (
    <Notice tone="news">
      <ul className={styles['list']} aria-label="Articles taken out">
        {articles.map((article) => (
          <li key={article.id} className={styles['row']}>
            <span>{article.file} was taken out of the story.</span>
            <PutBack
              file={article.file}
              focus={article.id === pressed}
              onClick={() => onPutBack(article)}
            />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface PutBackProps {
  readonly file: string;
  readonly focus: boolean;
  readonly onClick: () => void;
}

/** Takes the focus, for the button that was pressed is gone. */
function PutBack({ file, focus, onClick }: PutBackProps): React.JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) button.current?.focus();
  }, [focus]);
  return (
    <Button ref={button} aria-label={`Put it back: ${file}`} onClick={onClick}>
      Put it back
    </Button>
  );
}
