import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type CSSProperties,
  type PointerEvent,
  type ReactNode,
} from 'react';
import styles from './Tips.module.css';

/** Long enough for the pointer to cross the gap between words and tip. */
const LINGER = 250;

/** A pointer that only passes by asks for nothing. */
const REST = 300;

interface Shown {
  readonly words: Element;
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
  const point = ({ target, nativeEvent: { movementX, movementY } }: PointerEvent): void => {
    // What appears under a pointer that stands still was not pointed at.
    if (!(target instanceof Element) || (movementX === 0 && movementY === 0)) return;
    const words = target.closest(POINTED);
    if (target.closest('[role=tooltip]') || (words && words === shown?.words))
      clearTimeout(timer.current);
    else if (words) {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => show(words), REST);
    } else hideSoon();
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEscape(shown !== undefined, () => setShown(undefined));
  return (
    // What bubbles up from the words.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      onPointerMove={point}
      onPointerLeave={hideSoon}
      onFocus={({ target }) => show(target)}
      onBlur={() => setShown(undefined)}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest(POINTED)) show(target);
      }}
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
/** Long passages (data-quiet) tell only when they are focused: a pointer rests on some all the time. */
const POINTED = `${WORDS}:not([data-quiet])`;

function tipOf(target: Element): Shown | undefined {
  const words = target.closest(WORDS);
  const text = words?.getAttribute('aria-description') ?? '';
  if (words === null || text === '') return undefined;
  const [first = words.getBoundingClientRect()] = words.getClientRects();
  return { words, text, place: beside(first) };
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
