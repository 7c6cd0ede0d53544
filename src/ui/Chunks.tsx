import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

/** Rows drawn together. More draws what nobody sees, fewer leaves gaps while scrolling fast. */
const SIZE = 40;

/** Up to so many rows are all drawn: a browser copes, and its own search finds them. */
export const SHORT = 200;

/** How far beyond what is in sight rows are drawn, so that scrolling does not uncover gaps. */
const AHEAD = '800px';

interface ChunksProps<T> {
  readonly items: readonly T[];
  /** About how tall a row is, in pixels, until some have been measured. */
  readonly rowHeight: number;
  /** Index of a row that is drawn wherever it is, for the focus may go there. */
  readonly kept?: number | undefined;
  readonly as?: 'div' | 'ul';
  /** Up to so many rows are all drawn; fewer for lists that stand within another one. */
  readonly short?: number;
  /** Of a short list so many, as long as there is no time for more. */
  readonly most?: number | undefined;
  readonly render: (item: T, index: number) => ReactNode;
}

/**
 * A long list of which only what is near the reader's eyes is in the page: the rest is room. Of a
 * short one all is there.
 */
export function Chunks<T>({
  items,
  rowHeight,
  kept = 0,
  as: Tag = 'div',
  short = SHORT,
  most,
  render,
}: ChunksProps<T>): React.JSX.Element {
  const starts = useMemo(
    () => Array.from({ length: Math.ceil(items.length / SIZE) }, (_, chunk) => chunk * SIZE),
    [items.length],
  );
  const rows = (start: number): ReactNode =>
    items.slice(start, start + SIZE).map((item, i) => render(item, start + i));
  const role = Tag === 'div' ? 'presentation' : undefined;
  if (items.length <= short) return <Tag role={role}>{items.slice(0, most).map(render)}</Tag>;
  return (
    <>
      {starts.map((start) => (
        <Near
          key={start}
          tag={Tag}
          height={Math.min(SIZE, items.length - start) * rowHeight}
          always={start <= kept && kept < start + SIZE}
          draw={() => rows(start)}
        />
      ))}
    </>
  );
}

interface NearProps {
  readonly tag: 'div' | 'ul';
  /** The room that it is thought to take before it has been drawn. */
  readonly height: number;
  readonly always: boolean;
  readonly draw: () => ReactNode;
}

/** Draws its rows while they are near the part of the list that is in sight. */
function Near({ tag: Tag, height, always, draw }: NearProps): React.JSX.Element {
  const element = useRef<HTMLDivElement & HTMLUListElement>(null);
  const [near, setNear] = useState(always || typeof IntersectionObserver === 'undefined');
  const [measured, setMeasured] = useState<number>();
  useEffect(() => {
    if (element.current === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last === undefined) return;
        if (!last.isIntersecting && last.boundingClientRect.height > 0)
          setMeasured(last.boundingClientRect.height);
        setNear(last.isIntersecting);
      },
      { root: scrollerOf(element.current), rootMargin: `${AHEAD} 0px` },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  const drawn = near || always;
  return (
    <Tag
      ref={element}
      role={Tag === 'div' ? 'presentation' : undefined}
      aria-hidden={drawn ? undefined : true}
      style={drawn ? undefined : { blockSize: measured ?? height }}
    >
      {drawn && draw()}
    </Tag>
  );
}

/** The element that scrolls a list; null where the page itself does. */
function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return null;
}
