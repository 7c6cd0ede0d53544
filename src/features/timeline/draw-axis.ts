import type { Tick } from '../../selectors/timeline-ticks.ts';
import styles from './axis.module.css';

/** Writes the axis anew. It happens on every frame of a gesture, so it touches no React state. */
export function drawAxis(strip: HTMLElement, ticks: readonly Tick[]): void {
  strip.replaceChildren(
    ...ticks.flatMap(({ x, text, row }) => {
      if (row === 'fold') return [];
      const element = document.createElement('span');
      element.className = styles[row] ?? '';
      element.style.transform = `translateX(${x}px)`;
      element.textContent = text;
      return [element];
    }),
  );
}

/** Moves the buttons of the folds under them; one that is out of sight, or has no room, is hidden. */
export function drawFolds(layer: HTMLElement, ticks: readonly Tick[]): void {
  for (const [i, button] of [...layer.children].entries()) {
    const tick = ticks.find(({ fold }) => fold === i);
    if (!(button instanceof HTMLElement)) continue;
    button.hidden = tick === undefined;
    if (tick === undefined) continue;
    button.style.transform = `translateX(${tick.x}px)`;
    if (button.textContent !== tick.text) button.textContent = tick.text;
  }
}
