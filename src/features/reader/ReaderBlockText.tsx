import { useState } from 'react';
import type { Span } from '../../core/model/span.ts';
import type { ReaderBlock } from '../../selectors/reader-blocks.ts';
import type { ReaderMark } from '../../selectors/reader-marks.ts';
import type { MarkKind } from '../../state/view-state.ts';
import { segmentsOf, type Segment } from '../../selectors/reader-segments.ts';
import styles from './ReaderBlockText.module.css';

interface BlockProps {
  readonly text: string;
  readonly block: ReaderBlock;
  /** The marks that are switched on and touch the block. */
  readonly marks: readonly ReaderMark[];
  readonly passage: Span;
  readonly onEvent: (event: string) => void;
}

/** A mark of the story, or the passage that the reader was opened at. */
type AnyMark = ReaderMark | (Span & { readonly kind: 'passage' });

/** What each mark is read as, in a line. */
const SAYS: Readonly<Record<MarkKind, (says: string) => string>> = {
  event: (label) => `Event: ${label}`,
  date: (words) => words,
  name: (name) => `Name: ${name}`,
  quote: (words) => words,
};

const TAGS = { headline: 'h2', subhead: 'h3' } as const;

/** One paragraph of the article, exactly as it reads, with its marks and its way to the events. */
export function ReaderBlockText({
  text,
  block,
  marks,
  passage,
  onEvent,
}: BlockProps): React.JSX.Element {
  const [lit, setLit] = useState<string | undefined>(undefined);
  const Tag = block.kind === 'headline' || block.kind === 'subhead' ? TAGS[block.kind] : 'p';
  const all: readonly AnyMark[] = [...marks, { ...passage, kind: 'passage' }];
  const events = marks.filter(
    ({ kind, id }, i) => kind === 'event' && i === marks.findIndex((mark) => mark.id === id),
  );
  return (
    <div className={styles['block']} data-kind={block.kind}>
      <EventPins events={events} onLight={setLit} onEvent={onEvent} />
      {block.paragraph !== undefined && (
        <span aria-hidden className={styles['number']}>
          {block.paragraph}
        </span>
      )}
      <Tag className={styles['text']} data-start={block.start}>
        {segmentsOf(block, all).map((segment) => (
          <SegmentText key={segment.start} text={text} segment={segment} lit={lit} />
        ))}
      </Tag>
    </div>
  );
}

/** A bar in the margin for each event that the paragraph tells; a button that leads to it. */
function EventPins({
  events,
  onLight,
  onEvent,
}: {
  readonly events: readonly ReaderMark[];
  readonly onLight: (event: string | undefined) => void;
  readonly onEvent: (event: string) => void;
}): React.JSX.Element | null {
  if (events.length === 0) return null;
  return (
    <ul aria-label="Events told here" className={styles['pins']}>
      {events.map(({ id, says }) => (
        <li key={id}>
          <button
            type="button"
            className={styles['pin']}
            aria-label={`Show the event: ${says}`}
            title={says}
            onClick={() => onEvent(id)}
            onPointerEnter={() => onLight(id)}
            onPointerLeave={() => onLight(undefined)}
            onFocus={() => onLight(id)}
            onBlur={() => onLight(undefined)}
          />
        </li>
      ))}
    </ul>
  );
}

function SegmentText({
  text,
  segment,
  lit,
}: {
  readonly text: string;
  readonly segment: Segment<AnyMark>;
  readonly lit: string | undefined;
}): React.ReactNode {
  const words = text.slice(segment.start, segment.end);
  if (segment.marks.length === 0) return words;
  const has = (kind: MarkKind | 'passage'): '' | undefined =>
    segment.marks.some((mark) => mark.kind === kind) ? '' : undefined;
  const known = segment.marks.flatMap((mark) => (mark.kind === 'passage' ? [] : [mark]));
  const isLit = known.some(({ kind, id }) => kind === 'event' && id === lit);
  const Mark = has('passage') === undefined ? 'span' : 'mark';
  const says = [...new Set(known.map((mark) => SAYS[mark.kind](mark.says)))].join('\n');
  return (
    <Mark
      className={styles['mark']}
      tabIndex={-1}
      aria-description={says === '' ? undefined : says}
      data-quiet={known.every(({ kind }) => kind === 'event') ? '' : undefined}
      data-begins={known.some(({ start }) => start === segment.start) ? '' : undefined}
      data-passage={has('passage')}
      data-date={has('date')}
      data-quote={has('quote')}
      data-name={has('name')}
      data-lit={isLit ? '' : undefined}
    >
      {words}
    </Mark>
  );
}
