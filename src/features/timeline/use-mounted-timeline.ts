import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { whenIdle } from '../../ui/when-idle.ts';
import type { FirstPicture, MountedTimeline, TimelineEvents } from './mount-timeline.ts';
import { fetchLibrary, wakingTimeline } from './waking-timeline.ts';
import { watchWheel, type WheelWays } from './watch-wheel.ts';

/** Mounts the timeline once, for as long as its container is on the page, and seen. */
export function useMountedTimeline(
  container: RefObject<HTMLElement | null>,
  axis: RefObject<HTMLElement | null>,
  first: () => FirstPicture,
  events: TimelineEvents & {
    /** Told the width of the axis, which is that of the lanes, at first too. */
    readonly onResize: (width: number) => void;
    readonly wheel: WheelWays;
  },
): RefObject<MountedTimeline | null> {
  const mounted = useRef<MountedTimeline>(null);
  const start = useEffectEvent(() => first());
  const now = useEffectEvent(() => events);
  useEffect(() => {
    const [lanes, width] = [container.current, axis.current];
    if (lanes === null || width === null) return undefined;
    const stopWatching = watchWidth(width, (pixels) => {
      mounted.current?.resize(pixels);
      now().onResize(pixels);
    });
    const stopWheel = watchWheel(lanes, {
      zoom: (factor, x) => now().wheel.zoom(factor, x),
      pan: (pixels) => now().wheel.pan(pixels),
    });
    mounted.current = wakingTimeline(lanes, start(), {
      onFrame: () => now().onFrame(),
      onRest: (byUser) => now().onRest(byUser),
      onPick: (item) => now().onPick(item),
      onPickPlace: (at) => now().onPickPlace(at),
    });
    // Where it does not come now, it is asked for again by who takes hold of the timeline.
    const stopFetching = whenIdle(() => void fetchLibrary().catch(() => undefined));
    return () => {
      stopWatching();
      stopWheel();
      stopFetching();
      // StrictMode comes here twice, and a timeline may be destroyed only once.
      mounted.current?.destroy();
      mounted.current = null;
    };
  }, [container, axis]);
  return mounted;
}

/** The library's own watch asks every second, and each answer costs a layout. */
function watchWidth(element: HTMLElement, onChange: (width: number) => void): () => void {
  let last = 0;
  const observer = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    // Nothing is as wide as nothing: what is hidden keeps its last picture.
    if (width === last || width === 0) return;
    last = width;
    onChange(width);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
