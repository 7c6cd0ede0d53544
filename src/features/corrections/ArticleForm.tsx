import { useState } from 'react';
import type { SaidOfArticle } from '../../load/anchors.ts';
import { Field } from '../../ui/Field.tsx';
import { CorrectionSheet } from './CorrectionSheet.tsx';
import styles from './CorrectionSheet.module.css';

interface ArticleFormProps {
  /** Verbatim headline, or the name of its file. */
  readonly headline: string;
  readonly now: SaidOfArticle;
  /** What is read out of the text, in words. */
  readonly read: { readonly outlet: string | undefined; readonly published: string | undefined };
  /** Whether it was opened for the date alone. */
  readonly asksDate: boolean;
  /** The day with which the field of the date begins; what is inferred is confirmed as it stands. */
  readonly begins: string;
  /** What its text tells by itself, in words; undefined until that is known. */
  readonly alone: string | undefined;
  readonly onSave: (said: SaidOfArticle, note: string) => void;
  readonly onClose: () => void;
}

/** Whose article it is, and of which day. */
export function ArticleForm({
  headline,
  now,
  read,
  asksDate,
  begins,
  alone,
  onSave,
  onClose,
}: ArticleFormProps): React.JSX.Element {
  const [said, setSaid] = useState({ ...now, published: begins });
  return (
    <CorrectionSheet
      title={asksDate ? 'Date the article' : 'Correct the article'}
      subject={headline}
      action={asksDate ? 'Set the date' : 'Set outlet and date'}
      ready={said.outlet.trim() !== now.outlet || said.published !== now.published}
      onSave={(note) => onSave({ ...said, outlet: said.outlet.trim() }, note)}
      onClose={onClose}
    >
      {!asksDate && (
        <Field label={`Outlet: now ${read.outlet ?? 'not named'}`}>
          <input
            type="text"
            value={said.outlet}
            onChange={({ target }) => setSaid({ ...said, outlet: target.value })}
          />
        </Field>
      )}
      <Field label={`Published: now ${read.published ?? 'not dated'}`}>
        <input
          type="date"
          value={said.published}
          onChange={({ target }) => setSaid({ ...said, published: target.value })}
        />
      </Field>
      <p className={styles['aside']}>
        The article is read again with what you set. An empty field leaves it to the text
        {alone === undefined ? '.' : `, which tells by itself: ${alone}.`}
      </p>
    </CorrectionSheet>
  );
}
