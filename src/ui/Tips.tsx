import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type CSSProperties,
  type ReactNode,
} from 'react';
import styles from './Tips.module.css';

/** Long enough for the pointer to cross the gap between words and tip. */
const LINGER = 250;

interface Shown {
  readonly text: string;
  readonly place: CSSProperties;
}

/**
 * Shows what words in it say about themselves (their aria-description) when they are pointed at,
 * focused or tapped. The tip stays while the pointer is on it, and goes with Esc.
 */
export function Tips({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [shown, setShown] = useState<Shown>();
  const show = (target: EventTarget): void => {
    clearTimeout(timer.current);
    const next = target instanceof Element ? tipOf(target) : undefined;
    if (next) setShown(next);
  };
  const hideSoon = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(undefined), LINGER);
  };
  const point = (target: EventTarget): void => {
    if (!(target instanceof Element)) return;
    if (target.closest('[role=tooltip]')) clearTimeout(timer.current);
    else if (target.closest(WORDS)) show(target);
    else if (shown) hideSoon();
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEscape(shown !== undefined, () => setShown(undefined));
  return (
    // What bubbles up from the words.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      onPointerOver={({ target }) => point(target)}
      onPointerLeave={hideSoon}
      onFocus={({ target }) => show(target)}
      onBlur={() => setShown(undefined)}
      onClick={({ target }) => show(target)}
    >
      {children}
      <span role="tooltip" hidden={!shown} className={styles['tip']} style={shown?.place}>
        {shown?.text}
      </span>
    </div>
  );
}

/** Esc that closes a tip closes nothing else. */
function useEscape(active: boolean, close: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  useEffect(() => {
    if (!active) return undefined;
    const listener = (event: KeyboardEvent): void => onKey(event);
    addEventListener('keydown', listener, { capture: true });
    return () => removeEventListener('keydown', listener, { capture: true });
  }, [active]);
}

const WORDS = '[aria-description]';

function tipOf(target: Element): Shown | undefined {
  const words = target.closest(WORDS);
  const text = words?.getAttribute('aria-description') ?? '';
  if (words === null || text === '') return undefined;
  const [first = words.getBoundingClientRect()] = words.getClientRects();
  return { text, place: beside(first) };
}

/** Width kept free for a tip, so that it never leaves the window. */
const WIDEST = 304;
const GAP = 4;

/** Under the words, or over them where the window ends. */
function beside({ left, top, bottom }: DOMRect): CSSProperties {
  const start = Math.max(GAP, Math.min(left, innerWidth - WIDEST));
  return bottom > innerHeight * 0.75
    ? { left: start, bottom: innerHeight - top + GAP }
    : { left: start, top: bottom + GAP };
}
