import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ArticleText } from '../../core/model/article.ts';
import { hostOf, isWebAddress } from '../../core/model/web-address.ts';
import { Button } from '../../ui/Button.tsx';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { Field } from '../../ui/Field.tsx';
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
          <p className={styles['file']}>
            {article.file}
            <Origin article={article} />
          </p>
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

/** What the user calls the article, and where it stood. */
function Origin({ article: { title, url } }: Pick<ArticleRowProps, 'article'>) {
  if (url === undefined || !isWebAddress(url)) return title === undefined ? '' : ` · ${title}`;
  return (
    <>
      {' · '}
      <SourceLink href={url}>{title ?? hostOf(url)}</SourceLink>
    </>
  );
}

/** Typing changes nothing in the story until the field is left: each change reads it anew. */
function useDraft({ article, onChange }: Pick<ArticleRowProps, 'article' | 'onChange'>) {
  const [draft, setDraft] = useState<Known>({
    outlet: article.outlet ?? '',
    published: article.published ?? '',
  });
  // Told once, though a field may be left and gone before the story has taken it.
  const told = useRef(draft);
  const commit = (): void => {
    const { outlet, published } = told.current;
    if (draft.outlet === outlet && draft.published === published) return;
    told.current = draft;
    onChange(draft);
  };
  // What is typed when the dialog closes is meant as well: a field that goes is not left first.
  const leave = useEffectEvent(commit);
  useEffect(() => () => leave(), []);
  return { draft, setDraft, commit };
}

function Fields({
  article,
  description,
  onChange,
}: Omit<ArticleRowProps, 'onRemove'>): React.JSX.Element {
  const { draft, setDraft, commit } = useDraft({ article, onChange });
  return (
    <form
      className={styles['fields']}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <Field label="Outlet">
        <input
          type="text"
          value={draft.outlet}
          placeholder={description.outlet ?? 'not named'}
          onBlur={commit}
          onChange={({ target }) => setDraft({ ...draft, outlet: target.value })}
        />
      </Field>
      <Field
        label={
          description.published === undefined
            ? 'Published'
            : `Published (now ${description.published})`
        }
      >
        <input
          type="date"
          value={draft.published}
          onBlur={commit}
          onChange={({ target }) => setDraft({ ...draft, published: target.value })}
        />
      </Field>
    </form>
  );
}
