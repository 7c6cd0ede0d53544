export interface WheelWays {
  /** Above 1 shows more; what lies at `x` of the screen stays in place. */
  readonly zoom: (factor: number, x: number) => void;
  /** Moves the window by pixels, to later days if positive. */
  readonly pan: (pixels: number) => void;
}

/** How fast a wheel zooms: a notch of a mouse (100 pixels) shows a fifth more. */
const ZOOM_A_PIXEL = 0.0018;
/** Pixels of a line and of a page, for mice that count in them. */
const UNITS: readonly number[] = [1, 40, 800];

/**
 * A plain wheel goes on to the page, which scrolls. With Ctrl or ⌘, which is also what a pinch on a
 * touchpad sends, it zooms; with Shift, or sideways, it pans. The library's own handling is kept out.
 */
export function watchWheel(element: HTMLElement, { zoom, pan }: WheelWays): () => void {
  const onWheel = (event: WheelEvent): void => {
    event.stopPropagation();
    const unit = UNITS[event.deltaMode] ?? 1;
    const [across, down] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey) zoom(Math.exp(down * ZOOM_A_PIXEL), event.clientX);
    else if (event.shiftKey || Math.abs(across) > Math.abs(down)) pan(across === 0 ? down : across);
    else return;
    event.preventDefault();
  };
  element.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => element.removeEventListener('wheel', onWheel, { capture: true });
}
