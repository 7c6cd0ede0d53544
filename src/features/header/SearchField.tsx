import { useEffect, useRef, useState } from 'react';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  /** What is searched for now. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A pause in typing after which the page follows: shorter flickers, longer feels stuck. */
const PAUSE = 150;

/** Searches events, quotes and articles while the user types. "/" comes here from anywhere. */
export function SearchField({ value, onChange }: SearchFieldProps): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What is typed but not yet searched for. */
  const [draft, setDraft] = useState<string>();
  useSlash(() => {
    input.current?.focus();
    input.current?.select();
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (typed: string): void => {
    setDraft(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setDraft(undefined);
      onChange(typed);
    }, PAUSE);
  };
  return (
    <search className={styles['search']}>
      <svg className={styles['lens']} viewBox="0 0 16 16" aria-hidden>
        <circle cx="6.5" cy="6.5" r="4.5" />
        <path d="M10 10l4 4" />
      </svg>
      <input
        ref={input}
        type="search"
        className={styles['input']}
        aria-label="Search events, quotes, articles"
        aria-keyshortcuts="/"
        placeholder="Search events, quotes, articles"
        value={draft ?? value}
        onChange={(event) => type(event.target.value)}
      />
      <kbd className={styles['key']} aria-hidden>
        /
      </kbd>
    </search>
  );
}

/** Calls back when "/" is pressed outside a field and outside an open dialog. */
function useSlash(go: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey) return;
      if (target instanceof Element && target.closest('input, textarea, select, dialog')) return;
      event.preventDefault();
      go();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
