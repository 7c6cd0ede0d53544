import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import styles from './Handover.module.css';

/** Which story takes what is handed in. */
export type Target = 'this' | 'new';

interface HandoverProps {
  readonly target: Target;
  /** False where there is no story yet that could be added to. */
  readonly canChoose: boolean;
  /** What pasted text is called. */
  readonly pastedName: string;
  readonly onTarget: (target: Target) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Tells whether the text was taken. */
  readonly onText: (text: string, name: string) => Promise<boolean>;
}

const TARGETS = [
  { value: 'this', label: 'This story' },
  { value: 'new', label: 'A new story' },
] as const;

/** Where articles are handed in: files chosen or dropped, or text pasted. */
export function Handover({
  target,
  canChoose,
  pastedName,
  onTarget,
  onFiles,
  onText,
}: HandoverProps): React.JSX.Element {
  return (
    <div className={styles['handover']}>
      {canChoose && (
        <div className={styles['target']}>
          <span>Add to</span>
          <ToggleGroup label="Add to" options={TARGETS} value={target} onChange={onTarget} />
        </div>
      )}
      <Files onFiles={onFiles} />
      <Paste onText={(text) => onText(text, pastedName)} />
      <p className={styles['private']}>
        Articles never leave this browser. They stay as long as this page is open.
      </p>
    </div>
  );
}

function Files({ onFiles }: Pick<HandoverProps, 'onFiles'>): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles['files']}>
      <p>Drop text files anywhere on the page, one article each, or</p>
      <Button onClick={() => input.current?.click()}>Choose files…</Button>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        accept=".txt,.md,text/plain"
        aria-label="Files to add"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen again after it was corrected.
          target.value = '';
        }}
      />
    </div>
  );
}

interface PasteProps {
  readonly onText: (text: string) => Promise<boolean>;
}

function Paste({ onText }: PasteProps): React.JSX.Element {
  const [text, setText] = useState('');
  return (
    <form
      className={styles['paste']}
      onSubmit={(event) => {
        event.preventDefault();
        // What was refused stays, to be corrected.
        void onText(text).then((taken) => taken && setText(''));
      }}
    >
      <label className={styles['label']}>
        Or paste the text of one article, with its headline and date
        <textarea
          className={styles['text']}
          rows={5}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <Button type="submit" disabled={text.trim() === ''}>
        Add this text
      </Button>
    </form>
  );
}
