import { useRef } from 'react';
import type { Source } from '../../load/read-all.ts';
import { Button } from '../../ui/Button.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { filesOfInput, type FoundFile } from './files-of-drop.ts';
import styles from './Handover.module.css';
import { Paste } from './Paste.tsx';

/** Which story takes what is handed in. */
export type Target = 'this' | 'new';

interface HandoverProps {
  readonly target: Target;
  /** False where there is no story yet that could be added to. */
  readonly canChoose: boolean;
  /** What pasted text is called, without an ending. */
  readonly pastedName: string;
  /** Files are held over the page. */
  readonly dragged: boolean;
  readonly onTarget: (target: Target) => void;
  readonly onFiles: (files: readonly FoundFile[]) => void;
  /** Tells whether it was taken. */
  readonly onPaste: (source: Source) => Promise<boolean>;
}

const TARGETS = [
  { value: 'this', label: 'This story' },
  { value: 'new', label: 'A new story' },
] as const;

/** Where articles are handed in: files and folders chosen or dropped, or text pasted. */
export function Handover(props: HandoverProps): React.JSX.Element {
  const { target, canChoose, pastedName, dragged, onTarget, onFiles, onPaste } = props;
  return (
    <div className={styles['handover']}>
      {canChoose && (
        <div className={styles['target']}>
          <span>Add to</span>
          <ToggleGroup label="Add to" options={TARGETS} value={target} onChange={onTarget} />
        </div>
      )}
      <Files dragged={dragged} onFiles={onFiles} />
      <Paste name={pastedName} onPaste={onPaste} />
      <p className={styles['private']}>
        Articles never leave this browser. A web page is read as text: nothing in it runs, and
        nothing is fetched for it.
      </p>
    </div>
  );
}

type FilesProps = Pick<HandoverProps, 'dragged' | 'onFiles'>;

function Files({ dragged, onFiles }: FilesProps): React.JSX.Element {
  return (
    <div className={styles['files']} data-dragged={dragged || undefined}>
      <p className={styles['drop']}>
        {dragged ? 'Drop them here, or anywhere on the page' : 'Drop articles anywhere on the page'}
      </p>
      <p className={styles['kinds']}>
        Text, Markdown or saved web pages, one article each; folders too. A story file opens as a
        story of its own.
      </p>
      <div className={styles['ways']}>
        <Picker label="Choose files…" name="Files to add" onFiles={onFiles} accept={ACCEPTED} />
        <Picker label="Choose a folder…" name="Folder to add" onFiles={onFiles} folder />
      </div>
    </div>
  );
}

const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.json,text/plain,text/html';

interface PickerProps {
  readonly label: string;
  /** Of the field behind the button. */
  readonly name: string;
  readonly accept?: string;
  readonly folder?: boolean;
  readonly onFiles: (files: readonly FoundFile[]) => void;
}

/** React's types do not know it, browsers do. */
const FOLDER: object = { webkitdirectory: '' };

function Picker({ label, name, accept, folder, onFiles }: PickerProps): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        {...(folder === true && FOLDER)}
        ref={input}
        hidden
        type="file"
        multiple
        accept={accept}
        aria-label={name}
        onChange={({ target }) => {
          onFiles(filesOfInput(target.files ?? []));
          // The same file can be chosen again after it was corrected.
          target.value = '';
        }}
      />
    </>
  );
}
