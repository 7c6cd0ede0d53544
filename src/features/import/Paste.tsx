import { useState } from 'react';
import type { Source } from '../../load/read-all.ts';
import { Button } from '../../ui/Button.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import styles from './Handover.module.css';

interface PasteProps {
  /** What it is called, without an ending. */
  readonly name: string;
  readonly onPaste: (source: Source) => Promise<boolean>;
}

/** How what was copied from a web page is read. */
type Reading = 'page' | 'text';

const READINGS = [
  { value: 'page', label: 'Article in the page' },
  { value: 'text', label: 'Text as it stands' },
] as const;

interface Draft {
  readonly text: string;
  /** What the clipboard held besides, of the same words. Never shown: it is read as a page in a worker. */
  readonly html?: string;
}

/** A field for the words of an article. Of a page that was copied whole, the article is found. */
export function Paste({ name, onPaste }: PasteProps): React.JSX.Element {
  const [draft, setDraft] = useState<Draft>({ text: '' });
  const [reading, setReading] = useState<Reading>('text');
  const { text, html } = draft;
  const isEmpty = text.trim() === '';
  const source = sourceOf(name, reading === 'page' ? draft : { text });
  return (
    <form
      className={styles['paste']}
      onSubmit={(event) => {
        event.preventDefault();
        // What was refused stays, to be corrected.
        if (!isEmpty) void onPaste(source).then((taken) => taken && setDraft({ text: '' }));
      }}
    >
      <label className={styles['label']}>
        Or paste an article with its headline and date, or a whole web page
        <textarea
          className={styles['text']}
          rows={5}
          value={text}
          onPaste={({ clipboardData, currentTarget }) => {
            const copied = clipboardData.getData('text/html');
            const isWhole = currentTarget.value.trim() === '' && BLOCK.test(copied);
            setDraft(isWhole ? { text, html: copied } : { text });
            setReading(isWhole && FURNITURE.test(copied) ? 'page' : 'text');
          }}
          onChange={({ target, nativeEvent }) => {
            const pasted = 'inputType' in nativeEvent && nativeEvent.inputType === PASTED;
            const words = target.value;
            // Words that were changed by hand are meant as they stand.
            setDraft((now) => (pasted ? { ...now, text: words } : { text: words }));
          }}
        />
      </label>
      {html !== undefined && (
        <ToggleGroup
          label="What to read of it"
          options={READINGS}
          value={reading}
          onChange={setReading}
        />
      )}
      <Button type="submit" unavailable={isEmpty}>
        Add this text
      </Button>
    </form>
  );
}

const sourceOf = (name: string, { text, html }: Draft): Source =>
  html === undefined
    ? { kind: 'text', name: `${name}.txt`, text }
    : { kind: 'page', name: `${name}.html`, html };

const PASTED = 'insertFromPaste';
const BLOCK = /<(?:p|div|article|section|h[1-6]|li|br|td)\b/i;
/** What stands around an article when a page is copied whole. */
const FURNITURE =
  /<(?:!doctype|html|nav|header|footer|aside|form|button|main)\b|role="navigation"/i;
