import type { StoryEvent } from '../../core/model/event.ts';
import { longDateWords } from '../../selectors/date-words.ts';
import type { EventPosition } from '../../selectors/event-detail-position.ts';
import { precisionWords } from '../../selectors/precision-words.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DateLine.module.css';

interface DateLineProps {
  readonly event: StoryEvent;
  readonly position: EventPosition;
  /** What the reader did to it as a whole: "merged by hand". */
  readonly done?: readonly string[];
  readonly onSelect: (event: string) => void;
}

/** When, how exactly and how surely; and the way to the events before and after. */
export function DateLine({
  event,
  position,
  done = [],
  onSelect,
}: DateLineProps): React.JSX.Element {
  // "Alleged", "planned" or "denied"; what tellers simply say happened needs no word.
  const pills = [precisionWords(event), event.modality, ...done].filter(
    (pill) => pill !== '' && pill !== 'asserted',
  );
  return (
    <div className={styles['line']}>
      <p className={styles['date']}>
        {/* "Thu 22 December 2022": with so short a date the pills stand beside it. */}
        {longDateWords(event).replace(/^(\p{L}{3})\p{L}*day\b/u, '$1')}
        {pills.map((pill) => (
          <span key={pill} className={styles['pill']}>
            {pill}
          </span>
        ))}
      </p>
      <nav aria-label="Events" className={styles['steps']}>
        <Step label="Previous event" to={position.previous} onSelect={onSelect}>
          ‹
        </Step>
        <span>{positionWords(position)}</span>
        <Step label="Next event" to={position.next} onSelect={onSelect}>
          ›
        </Step>
      </nav>
    </div>
  );
}

const positionWords = ({ number, count }: EventPosition): string =>
  number === undefined ? 'filtered out' : `${number} of ${count}`;

function Step({
  label,
  to,
  onSelect,
  children,
}: {
  readonly label: string;
  readonly to: string | undefined;
  readonly onSelect: (event: string) => void;
  readonly children: string;
}): React.JSX.Element {
  return (
    <Button
      look="quiet"
      aria-label={label}
      unavailable={to === undefined}
      onClick={() => to !== undefined && onSelect(to)}
    >
      <span aria-hidden>{children}</span>
    </Button>
  );
}
