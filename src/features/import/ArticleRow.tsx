import { useState } from 'react';
import type { ArticleText } from '../../core/model/article.ts';
import { Button } from '../../ui/Button.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import type { Description } from './describe-article.ts';
import styles from './ArticleRow.module.css';

/** What the user knows about an article; '' leaves it to the parser. */
export interface Known {
  readonly outlet: string;
  readonly published: string;
}

interface ArticleRowProps {
  readonly article: ArticleText;
  readonly description: Description;
  readonly onChange: (known: Known) => void;
  readonly onRemove: () => void;
}

/** One article of the story, with what the user may correct about it. */
export function ArticleRow({
  article,
  description,
  onChange,
  onRemove,
}: ArticleRowProps): React.JSX.Element {
  const { headline, lacks } = description;
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <div className={styles['names']}>
          {headline !== undefined && (
            <p className={styles['headline']}>
              <Verbatim>{headline}</Verbatim>
            </p>
          )}
          <p className={styles['file']}>{article.file}</p>
        </div>
        <Button look="quiet" aria-label={`Remove ${article.file}`} onClick={onRemove}>
          Remove
        </Button>
      </div>
      <Fields article={article} description={description} onChange={onChange} />
      {lacks.map((lack) => (
        <p key={lack} className={styles['lack']}>
          {lack}
        </p>
      ))}
    </li>
  );
}

/** Typing changes nothing in the story until the field is left: each change reads it anew. */
function Fields({
  article,
  description,
  onChange,
}: Omit<ArticleRowProps, 'onRemove'>): React.JSX.Element {
  const now: Known = { outlet: article.outlet ?? '', published: article.published ?? '' };
  const [draft, setDraft] = useState(now);
  const commit = (): void => {
    if (draft.outlet !== now.outlet || draft.published !== now.published) onChange(draft);
  };
  return (
    <form
      className={styles['fields']}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <label className={styles['field']}>
        <span>Outlet</span>
        <input
          type="text"
          value={draft.outlet}
          placeholder={description.outlet ?? 'not named'}
          onBlur={commit}
          onChange={({ target }) => setDraft({ ...draft, outlet: target.value })}
        />
      </label>
      <label className={styles['field']}>
        <span>
          Published
          {description.published !== undefined && ` (now ${description.published})`}
        </span>
        <input
          type="date"
          value={draft.published}
          onBlur={commit}
          onChange={({ target }) => setDraft({ ...draft, published: target.value })}
        />
      </label>
    </form>
  );
}
