import type { FilterChip } from '../../selectors/filter-chips.ts';
import type { LaneKind, ViewState } from '../../state/view-state.ts';
import { Chip } from '../../ui/Chip.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { TimelineWays } from './timeline-keys.ts';
import styles from './TimelineToolbar.module.css';

export interface TimelineToolbarProps extends Pick<TimelineWays, 'zoomIn' | 'zoomOut' | 'fit'> {
  /** What the filters hold back. */
  readonly chips: readonly FilterChip[];
  /** Nothing is drawn, so that there is nothing to draw otherwise. */
  readonly empty: boolean;
  readonly shown: number;
  readonly total: number;
  readonly undated: number;
  readonly lanes: LaneKind;
  /** Undefined where there is no quiet period. */
  readonly folded: boolean | undefined;
  /** A strip of modest height: only what it cannot do without. */
  readonly compact: boolean;
  /** Makes the strip large, or small again; undefined where it always is large. */
  readonly onEnlarge: (() => void) | undefined;
  readonly onChange: (change: Partial<ViewState>) => void;
  readonly onLanes: (lanes: LaneKind) => void;
  readonly onFold: (folded: boolean) => void;
  /** Opens the list that the link leads into. */
  readonly onShowUndated: () => void;
}

const WHEEL = 'or Ctrl or ⌘ and the wheel; Shift and the wheel moves along';
/** Where the list of events has the undated ones. */
const UNDATED = '#undated-events';

const LANES = [
  { value: 'outlet', label: 'By outlet' },
  { value: 'person', label: 'By person' },
] as const;

/** "12,345". The browser's own way to it takes a slow phone longer than all else in this chunk. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "1 event", "4 of 18 events". */
function countWords(shown: number, total: number): string {
  const all = `${grouped(total)} ${total === 1 ? 'event' : 'events'}`;
  return shown === total ? all : `${grouped(shown)} of ${all}`;
}

/** What the timeline shows, and how. */
export function TimelineToolbar(props: TimelineToolbarProps): React.JSX.Element {
  const { chips, shown, total, undated } = props;
  return (
    <div className={styles['toolbar']}>
      {chips.length > 0 && (
        <div
          data-part="chips"
          data-single={chips.length === 1 || undefined}
          className={styles['chips']}
        >
          {chips.map(({ id, words, change }) => (
            <Chip
              key={id}
              removeLabel={`Remove filter: ${words}`}
              onRemove={() => props.onChange(change)}
            >
              {words}
            </Chip>
          ))}
        </div>
      )}
      <div className={styles['what']}>
        <output>{countWords(shown, total)}</output>
        {undated > 0 && (
          <a className={styles['undated']} href={UNDATED} onClick={props.onShowUndated}>
            {undated} undated
          </a>
        )}
      </div>
      {!props.empty && <Ways {...props} />}
    </div>
  );
}

function Ways(props: TimelineToolbarProps): React.JSX.Element {
  return (
    <>
      {!props.compact && <LaneToggles {...props} />}
      <ZoomButtons {...props} />
      {props.onEnlarge && (
        <button
          type="button"
          aria-expanded={!props.compact}
          className={styles['toggle']}
          onClick={props.onEnlarge}
        >
          {props.compact ? 'Larger' : 'Smaller'}
        </button>
      )}
    </>
  );
}

function LaneToggles({ lanes, folded, onLanes, onFold }: TimelineToolbarProps): React.JSX.Element {
  return (
    <>
      <ToggleGroup label="Lanes" options={LANES} value={lanes} onChange={onLanes} />
      {folded !== undefined && (
        <button
          type="button"
          aria-pressed={folded}
          className={styles['toggle']}
          onClick={() => onFold(!folded)}
        >
          Quiet periods folded
        </button>
      )}
    </>
  );
}

function ZoomButtons({ zoomIn, zoomOut, fit }: Pick<TimelineWays, 'zoomIn' | 'zoomOut' | 'fit'>) {
  return (
    <fieldset aria-label="Zoom" className={styles['zoom']}>
      <button
        type="button"
        aria-label="Zoom out"
        aria-keyshortcuts="-"
        title={`Zoom out: −, ${WHEEL}`}
        onClick={zoomOut}
      >
        −
      </button>
      <button type="button" aria-keyshortcuts="F" title="Show all: F" onClick={fit}>
        Fit
      </button>
      <button
        type="button"
        aria-label="Zoom in"
        aria-keyshortcuts="+"
        title={`Zoom in: +, ${WHEEL}`}
        onClick={zoomIn}
      >
        +
      </button>
    </fieldset>
  );
}
