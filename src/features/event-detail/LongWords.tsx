import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import styles from './LongWords.module.css';

interface LongWordsProps {
  /** How many characters they are. */
  readonly length: number;
  readonly children: ReactNode;
}

/** About five lines of the panel: what is longer is cut there until asked for. */
const SHOWN = 260;

/** The words of a quotation, cut after a few lines if there are many. */
export function LongWords({ length, children }: LongWordsProps): React.JSX.Element {
  const [whole, setWhole] = useState(length <= SHOWN);
  return (
    <>
      <blockquote className={styles['words']} data-cut={whole ? undefined : ''}>
        {children}
      </blockquote>
      {!whole && (
        <Button look="link" onClick={() => setWhole(true)}>
          Show all of it
        </Button>
      )}
    </>
  );
}
