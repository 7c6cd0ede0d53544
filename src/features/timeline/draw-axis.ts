import type { Tick } from '../../selectors/timeline-ticks.ts';
import styles from './axis.module.css';

/** Writes the axis anew. It happens on every frame of a gesture, so it touches no React state. */
export function drawAxis(strip: HTMLElement, ticks: readonly Tick[], onUnfold: () => void): void {
  strip.replaceChildren(
    ...ticks.map(({ x, text, row }) => {
      const element = document.createElement('span');
      element.className = styles[row] ?? '';
      element.style.transform = `translateX(${x}px)`;
      element.textContent = text;
      if (row === 'fold') element.addEventListener('click', onUnfold);
      return element;
    }),
  );
}
