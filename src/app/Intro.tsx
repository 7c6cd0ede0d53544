import { Suspense, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useFromBrowser } from '../ui/use-from-browser.ts';
import { HowToRead } from './later.tsx';
import styles from './Intro.module.css';

/** Kept by the browser; where it keeps nothing, the line goes until the next visit. */
const KEY = 'sourceline-intro';

/** For who is here for the first time: what this is, and how to read it. */
export function Intro(): React.JSX.Element | undefined {
  const before = useFromBrowser(wasSeen, false);
  const [seen, setSeen] = useState(false);
  const [asked, setAsked] = useState(false);
  if (before || seen) return undefined;
  return (
    <section aria-label="What this is" className={styles['intro']}>
      <p>
        One story as several newsrooms tell it; each date, passage and quote leads back to its
        words.
      </p>
      <details onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
        <summary>How to read this</summary>
        <Suspense>{asked && <HowToRead />}</Suspense>
      </details>
      <Button
        look="link"
        onClick={() => {
          setSeen(true);
          // The button goes; the focus stays with what it stood over.
          document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
          remember();
        }}
      >
        Got it
      </Button>
    </section>
  );
}

function wasSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEY, 'seen');
  } catch {
    // See KEY.
  }
}
