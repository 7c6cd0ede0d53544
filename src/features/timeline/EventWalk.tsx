import { dateWords } from '../../selectors/date-words.ts';
import { KEYS, timelineKeys } from './timeline-keys.ts';
import type { TimelineProps } from './use-timeline.ts';
import styles from './TimelineView.module.css';

interface EventWalkProps extends Pick<TimelineProps, 'model' | 'selected' | 'onSelect'> {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

/**
 * The timeline for keyboards and screen readers: a slider whose steps are the events in date
 * order. It lies unseen over the picture, which shows its focus.
 */
export function EventWalk(props: EventWalkProps): React.JSX.Element {
  const { model, selected, onSelect, zoomIn, zoomOut, fit } = props;
  const chosen = model.byId.get(selected ?? '');
  return (
    <input
      type="range"
      aria-label={`Timeline of ${model.events.length} dated events, all of them in the list below`}
      aria-valuetext={chosen ? `${dateWords(chosen.source)}: ${chosen.label}` : 'No event chosen'}
      aria-keyshortcuts={KEYS}
      min={0}
      max={model.events.length}
      value={chosen ? model.events.indexOf(chosen) + 1 : 0}
      className={styles['walk']}
      onChange={({ target }) => onSelect(model.events[Number(target.value) - 1]?.id, 'replace')}
      onKeyDown={timelineKeys({
        keep: () => onSelect(selected, 'push'),
        letGo: () => onSelect(undefined, 'push'),
        zoomIn,
        zoomOut,
        fit,
      })}
    />
  );
}
