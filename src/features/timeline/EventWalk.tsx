import { useState, type KeyboardEvent } from 'react';
import { dateWords } from '../../selectors/date-words.ts';
import { KEYS } from './timeline-keys.ts';
import type { TimelineProps } from './use-timeline.ts';
import styles from './TimelineView.module.css';

interface EventWalkProps extends Pick<TimelineProps, 'model' | 'selected' | 'onSelect'> {
  /** Comes close to the chosen event, so that a cluster around it opens. */
  readonly onOpen: () => void;
}

/**
 * The timeline for keyboards and screen readers: a slider whose steps are the events in date
 * order. It lies unseen over the picture, which shows its focus.
 */
export function EventWalk({ model, selected, onSelect, onOpen }: EventWalkProps) {
  // A step is seen, heard and gone on from at once; the page may take a frame to choose its event.
  const [step, setStep] = useState<{ readonly to: string | undefined }>();
  const [from, setFrom] = useState(selected);
  if (from !== selected) {
    setFrom(selected);
    setStep(undefined);
  }
  const at = step ? step.to : selected;
  const position = model.positionOf(at) ?? -1;
  const chosen = model.eventAt(position);
  const go: typeof onSelect = (to, how) => {
    setStep({ to });
    onSelect(to, how);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') go(undefined, 'push');
    else if (event.key === 'Enter') {
      go(at, 'push');
      onOpen();
    } else return;
    event.preventDefault();
  };
  return (
    <input
      type="range"
      aria-label={`Timeline of ${model.count} dated events, all of them in the list below`}
      aria-valuetext={chosen ? `${dateWords(chosen.source)}: ${chosen.label}` : 'No event chosen'}
      aria-keyshortcuts={`Enter Escape ${KEYS}`}
      min={0}
      max={model.count}
      value={position + 1}
      className={styles['walk']}
      onChange={({ target }) => go(model.eventAt(Number(target.value) - 1)?.id, 'replace')}
      onKeyDown={onKeyDown}
    />
  );
}
