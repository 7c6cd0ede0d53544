import { useMemo, useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { eventDensity, foldsInPercent } from '../../selectors/timeline-density.ts';
import type { DaySpan } from '../../selectors/timeline-fold.ts';
import type { TimelineModel } from '../../selectors/timeline-model.ts';
import type { OverviewPart } from './draw-overview.ts';
import { draggedWindow, keyedWindow } from './overview-moves.ts';
import { PAN, type TimelineWays } from './timeline-keys.ts';
import type { MoveWindow } from './use-timeline.ts';
import styles from './Overview.module.css';

interface OverviewProps {
  readonly model: TimelineModel;
  readonly strip: RefObject<HTMLDivElement | null>;
  readonly onMove: MoveWindow;
  readonly ways: Pick<TimelineWays, 'pan' | 'zoomToChosen'>;
  /** Whether there is a chosen event to come close to. */
  readonly chosen: boolean;
}

const SLIDERS: readonly { readonly part: OverviewPart; readonly label: string }[] = [
  { part: 'window', label: 'Days in sight' },
  { part: 'start', label: 'First day in sight' },
  { part: 'end', label: 'Last day in sight' },
];

/** The whole span with how much happens in it, and a window over it that can be moved and stretched. */
export function Overview(props: OverviewProps): React.JSX.Element {
  const { model, strip, onMove } = props;
  const drag = useDrag(model, strip, onMove);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const part = partOf(event.target);
    if (part === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (keyedWindow(part, key, model.home, model.home) === undefined) return;
    event.preventDefault();
    onMove('hand', (window) => keyedWindow(part, key, window, model.home));
  };
  return (
    <div className={styles['overview']}>
      <PanButtons {...props} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears for the sliders in it */}
      <div
        ref={strip}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset has no box of its own to place in
        role="group"
        aria-label="Overview"
        className={styles['strip']}
        onKeyDown={onKeyDown}
        {...drag}
      >
        <Density model={model} />
        {SLIDERS.map(({ part, label }) => (
          <div
            key={part}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input has no length to drag
            role="slider"
            tabIndex={0}
            aria-label={label}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={part === 'end' ? 100 : 0}
            data-part={part}
            className={styles[part]}
          />
        ))}
      </div>
    </div>
  );
}

function PanButtons({ ways, chosen }: Pick<OverviewProps, 'ways' | 'chosen'>) {
  return (
    <div className={styles['pan']}>
      <button
        type="button"
        aria-label="Earlier"
        aria-keyshortcuts="Shift+ArrowLeft"
        title="Earlier: Shift and ←"
        onClick={() => ways.pan(-PAN)}
      >
        ‹
      </button>
      <button
        type="button"
        aria-label="Later"
        aria-keyshortcuts="Shift+ArrowRight"
        title="Later: Shift and →"
        onClick={() => ways.pan(PAN)}
      >
        ›
      </button>
      <button
        type="button"
        aria-label="Zoom to the chosen event"
        aria-keyshortcuts="Z"
        title="Zoom to the chosen event: Z"
        disabled={!chosen}
        onClick={ways.zoomToChosen}
      >
        <svg viewBox="0 0 16 16" aria-hidden>
          <circle cx="8" cy="8" r="4.5" />
          <path d="M8 1v4M8 11v4M1 8h4M11 8h4" />
        </svg>
      </button>
    </div>
  );
}

function useDrag(
  model: TimelineModel,
  strip: RefObject<HTMLDivElement | null>,
  onMove: MoveWindow,
) {
  const held = useRef<{
    readonly part: OverviewPart;
    readonly place: number;
    readonly window: DaySpan;
  }>(undefined);
  const placeOf = ({ clientX }: PointerEvent): number => {
    const { left = 0, width = 1 } = strip.current?.getBoundingClientRect() ?? {};
    return model.home.from + ((clientX - left) / width) * (model.home.to - model.home.from);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>): void => {
      if (event.button !== 0) return;
      const part = partOf(event.target);
      const place = placeOf(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      onMove(part === undefined ? 'user' : 'hand', (window) => {
        const half = (window.to - window.from) / 2;
        held.current = part && { part, place, window };
        return part === undefined ? { from: place - half, to: place + half } : undefined;
      });
    },
    onPointerMove: (event: PointerEvent): void => {
      const { current } = held;
      if (current === undefined) return;
      const { part, place, window } = current;
      onMove('hand', () => draggedWindow(part, placeOf(event) - place, window, model.home));
    },
    onPointerUp: (): void => {
      held.current = undefined;
    },
    onPointerCancel: (): void => {
      held.current = undefined;
    },
  };
}

function partOf(target: EventTarget): OverviewPart | undefined {
  const part = target instanceof HTMLElement ? target.dataset['part'] : undefined;
  return SLIDERS.find((slider) => slider.part === part)?.part;
}

/** Parts of the whole span that are counted: about one every five pixels. */
const PARTS = 120;
/** Height of the lowest bar, as a share: one event must be seen too. */
const LEAST = 0.16;

function Density({ model }: { readonly model: TimelineModel }): React.JSX.Element {
  const bars = useMemo(() => barsOf(eventDensity(model, PARTS)), [model]);
  return (
    <svg
      aria-hidden
      className={styles['density']}
      viewBox={`0 0 ${PARTS} 1`}
      preserveAspectRatio="none"
    >
      {foldsInPercent(model).map(({ from, to }) => (
        <rect
          key={from}
          className={styles['fold']}
          x={(from * PARTS) / 100}
          width={((to - from) * PARTS) / 100}
          height={1}
        />
      ))}
      <path d={bars} />
    </svg>
  );
}

const barsOf = (shares: readonly number[]): string =>
  shares
    .map((share, i) => {
      const height = LEAST + (1 - LEAST) * share;
      return share === 0 ? '' : `M${i + 0.15} 1v${-height}h.7v${height}z`;
    })
    .join('');
