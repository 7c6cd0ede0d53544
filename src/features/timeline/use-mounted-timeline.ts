import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { DaySpan } from '../../selectors/timeline-fold.ts';
import { watchWheel, type WheelWays } from './watch-wheel.ts';
import { mountTimeline, type MountedTimeline, type TimelineEvents } from './mount-timeline.ts';

/** Mounts the timeline once, for as long as its container is on the page. */
export function useMountedTimeline(
  container: RefObject<HTMLElement | null>,
  first: DaySpan,
  events: TimelineEvents & { readonly onResize: () => void; readonly wheel: WheelWays },
): RefObject<MountedTimeline | null> {
  const mounted = useRef<MountedTimeline>(null);
  const start = useEffectEvent(() => first);
  const now = useEffectEvent(() => events);
  useEffect(() => {
    if (container.current === null) return undefined;
    const timeline = mountTimeline(container.current, start(), {
      onFrame: () => now().onFrame(),
      onRest: (byUser) => now().onRest(byUser),
      onPick: (item) => now().onPick(item),
      onPickPlace: (at) => now().onPickPlace(at),
    });
    mounted.current = timeline;
    const stopWatching = watchWidth(container.current, () => {
      timeline.resize();
      now().onResize();
    });
    const stopWheel = watchWheel(container.current, {
      zoom: (factor, x) => now().wheel.zoom(factor, x),
      pan: (pixels) => now().wheel.pan(pixels),
    });
    return () => {
      stopWatching();
      stopWheel();
      // StrictMode comes here twice, and a timeline may be destroyed only once.
      mounted.current = null;
      timeline.destroy();
    };
  }, [container]);
  return mounted;
}

/** The library's own watch asks every second. */
function watchWidth(element: HTMLElement, onChange: () => void): () => void {
  let width = element.clientWidth;
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    onChange();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
