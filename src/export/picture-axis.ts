import { toAxis } from '../selectors/timeline-fold.ts';
import { axisTicks } from '../selectors/timeline-ticks.ts';
import type { Scene } from './picture-scene.ts';
import { COLOURS, FRAME, line, PLOT } from './picture-style.ts';
import { draw, type Drawn } from './svg.ts';

/** Where the words of each kind stand under the axis. */
const ROWS = { unit: 18, context: 36, fold: 54 } as const;

/** Quiet periods that are folded away: behind everything, a break through all rows. */
export const drawFolds = ({ model, xOf, lanesTop, lanes }: Scene): readonly Drawn[] =>
  (model.folded ? model.scale.folds : []).map(({ from, to }) => {
    const [left, right] = [xOf(toAxis(model.scale, from)), xOf(toAxis(model.scale, to))];
    return draw('rect', {
      x: left,
      y: FRAME.top - 8,
      width: right - left,
      height: lanesTop + lanes * FRAME.lane - FRAME.top + 8,
      fill: COLOURS.sunken,
      stroke: COLOURS.strong,
      'stroke-dasharray': '2 4',
    });
  });

/** Days, months and years under the lanes. */
export function drawAxis({ model, lanesTop, lanes }: Scene): readonly Drawn[] {
  const y = lanesTop + lanes * FRAME.lane;
  const { from, to } = model.home;
  const right = PLOT.left + PLOT.width;
  return [
    draw('line', { x1: PLOT.left, y1: y, x2: right, y2: y, stroke: COLOURS.edge }),
    ...axisTicks(model.scale, { from, to, width: PLOT.width }).flatMap(({ x, text, row }) => [
      row === 'unit'
        ? draw('line', {
            x1: PLOT.left + x,
            y1: y,
            x2: PLOT.left + x,
            y2: y + 5,
            stroke: COLOURS.edge,
          })
        : '',
      line(text, {
        x: PLOT.left + x,
        y: y + ROWS[row],
        size: 12,
        fill: row === 'unit' ? COLOURS.ink : COLOURS.soft,
        ...(row === 'context' && { weight: 600 }),
      }),
    ]),
  ];
}
