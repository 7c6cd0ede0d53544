import { useId, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import styles from './Tip.module.css';

interface TipProps {
  /** What the words mean: a sentence of ours. */
  readonly text: string;
  readonly children: ReactNode;
}

/** Words that say more about themselves when pointed at, focused or tapped. */
export function Tip({ text, children }: TipProps): React.JSX.Element {
  const id = useId();
  const [place, setPlace] = useState<CSSProperties | undefined>(undefined);
  const show = ({ currentTarget }: { readonly currentTarget: Element }): void =>
    setPlace(beside(currentTarget.getBoundingClientRect()));
  const hide = (): void => setPlace(undefined);
  const dismiss = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || place === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    hide();
  };
  return (
    <>
      <button
        type="button"
        className={styles['words']}
        aria-describedby={id}
        onPointerEnter={show}
        onPointerLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={dismiss}
      >
        {children}
      </button>
      <span role="tooltip" id={id} hidden={!place} className={styles['tip']} style={place}>
        {text}
      </span>
    </>
  );
}

/** Width kept free for a tip, so that it never leaves the window. */
const WIDEST = 304;
const GAP = 6;

/** Under the words, or over them where the window ends. */
function beside({ left, top, bottom }: DOMRect): CSSProperties {
  const start = Math.max(GAP, Math.min(left, innerWidth - WIDEST));
  return bottom > innerHeight * 0.75
    ? { left: start, bottom: innerHeight - top + GAP }
    : { left: start, top: bottom + GAP };
}
