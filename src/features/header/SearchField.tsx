import { useEffect, useRef, useState, type ComponentType, type KeyboardEvent } from 'react';
import { useKeys } from '../../ui/use-keys.ts';
import styles from './SearchField.module.css';

/** What the list of matches can do to the field. */
export interface FieldWays {
  /** Back to the field. */
  readonly focus: () => void;
  /** Back to the field, and the list goes until something else is typed. */
  readonly close: () => void;
}

interface SearchFieldProps {
  /** What is searched for now. */
  readonly value: string;
  /** Settles when the page follows. */
  readonly onChange: (value: string) => unknown;
  /** The best matches, drawn under the field while it is in use. */
  readonly matches?: ComponentType<FieldWays>;
}

/** A pause in typing after which the page follows: shorter flickers, longer feels stuck. */
const PAUSE = 120;

const WHAT = 'Search events, quotes, articles';
const INPUT = {
  type: 'search',
  className: styles['input'],
  'aria-label': WHAT,
  'aria-keyshortcuts': '/',
  placeholder: WHAT,
};

/** Searches events, quotes and articles while the user types. "/" comes here from anywhere. */
export function SearchField({
  value,
  onChange,
  matches: Matches,
}: SearchFieldProps): React.JSX.Element {
  const field = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const { draft, type } = useDraft(onChange);
  const focus = (): void => input.current?.focus();
  const close = (): void => {
    focus();
    setOpen(false);
  };
  useKeys({
    '/': () => {
      focus();
      input.current?.select();
    },
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && open) close();
    // An empty field lets go, and the letters are keys again.
    else if (event.key === 'Escape' && value === '' && draft === undefined) input.current?.blur();
    else if (event.key === 'Enter' && event.target === input.current) setOpen(false);
    else if (event.key === 'ArrowDown' && event.target === input.current) toFirst(field.current);
    else return;
    event.preventDefault();
  };
  return (
    // What bubbles up from the field and from the links below it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <search
      ref={field}
      className={styles['search']}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => setOpen(field.current?.contains(relatedTarget) ?? false)}
    >
      <Lens />
      <input
        ref={input}
        {...INPUT}
        value={draft ?? value}
        onChange={({ target }) => {
          setOpen(true);
          type(target.value);
        }}
      />
      <Key />
      {open && value !== '' && Matches && <Matches focus={focus} close={close} />}
    </search>
  );
}

const toFirst = (field: HTMLElement | null): void => field?.querySelector('a')?.focus();

/** What is typed but not yet searched for. */
function useDraft(onChange: SearchFieldProps['onChange']) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [draft, setDraft] = useState<string>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (typed: string): void => {
    setDraft(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      await onChange(typed);
      // Unless more has been typed by then.
      setDraft((now) => (now === typed ? undefined : now));
    }, PAUSE);
  };
  return { draft, type };
}

const Key = (): React.JSX.Element => (
  <kbd className={styles['key']} aria-hidden>
    /
  </kbd>
);

function Lens(): React.JSX.Element {
  return (
    <svg className={styles['lens']} viewBox="0 0 16 16" aria-hidden>
      <circle cx="6.5" cy="6.5" r="4.5" />
      <path d="M10 10l4 4" />
    </svg>
  );
}
