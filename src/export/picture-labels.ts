import { labelPlaces, type LabelPlaces } from '../selectors/timeline-label-items.ts';
import type { LabelPlace } from '../selectors/timeline-labels.ts';
import type { PlacedEvent, TimelineModel } from '../selectors/timeline-model.ts';
import { dateWords } from '../selectors/date-words.ts';
import { fadeOf, softFill } from './picture-bars.ts';
import type { Scene } from './picture-scene.ts';
import { COLOURS, fitted, FRAME, line, PLOT } from './picture-style.ts';
import { oneLine } from './plain-text.ts';
import { draw, words, type Drawn } from './svg.ts';

/** Labels that found room, by the positions of their events. */
export function placedLabels(model: TimelineModel, positions: readonly number[]): LabelPlaces {
  const { from, to } = model.home;
  const lanes = { first: 0, end: model.lanes.length };
  return labelPlaces(model, { from, to, width: PLOT.width, lanes }, positions, undefined);
}

/** How many rows the labels take. */
export const labelRowsOf = (labels: LabelPlaces): number =>
  Math.max(0, ...[...labels.values()].map(({ row }) => row + 1));

/** Each label, on the bar that shows how wide its date is; behind it the line down to its lanes. */
export function drawLabels(scene: Scene): readonly Drawn[] {
  const placed = [...scene.labels].flatMap(([position, place]) => {
    const event = scene.model.eventAt(position);
    return event ? [{ event, place }] : [];
  });
  return [
    ...placed.map(({ event, place }) => drawStem(scene, event, place)),
    ...placed.map(({ event, place }) => drawBar(scene, event, place)),
    ...placed.map(({ event, place }) => drawLabel(scene, event, place)),
  ];
}

const topOf = ({ row }: LabelPlace): number => FRAME.top + row * FRAME.labelRow;

/** A bar has no one place from which a line could lead down. */
function drawStem(
  { xOf, lanesTop }: Scene,
  { at, lanes, shape, open }: PlacedEvent,
  place: LabelPlace,
): Drawn {
  if (shape === 'bar' && open === undefined) return '';
  const x = xOf(at);
  const last = Math.max(-1, ...lanes);
  const y2 = last < 0 ? lanesTop : lanesTop + (last + 0.5) * FRAME.lane;
  return draw('line', { x1: x, y1: topOf(place) + 12, x2: x, y2, stroke: COLOURS.strong });
}

function drawBar(
  { xOf }: Scene,
  { shape, from, to, open, vague }: PlacedEvent,
  place: LabelPlace,
): Drawn {
  if (shape === 'dot') return '';
  const [left, right] = [Math.max(xOf(from), PLOT.left), Math.min(xOf(to), PLOT.left + PLOT.width)];
  return draw('rect', {
    x: left,
    y: topOf(place) + FRAME.labelBox,
    width: Math.max(right - left, 3),
    height: vague ? 1.5 : 3,
    fill: softFill(COLOURS.edge, fadeOf(open)),
  });
}

/** Room left of the words, and a letter of theirs in most fonts. */
const INSET = 8;
const LETTER = 6.6;

/** Its box cuts what another font would make too wide. */
function drawLabel({ correctedOf }: Scene, event: PlacedEvent, place: LabelPlace): Drawn {
  const label = oneLine(event.label);
  const { left, width } = place;
  const y = topOf(place);
  const isDot = event.shape === 'dot';
  const box = {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: FRAME.labelBox - 1,
    rx: 5,
    fill: isDot ? COLOURS.surface : COLOURS.paper,
    'fill-opacity': isDot ? 1 : 0.8,
    stroke: isDot ? COLOURS.strong : 'none',
    ...(event.approximate && { 'stroke-dasharray': '3 3', stroke: COLOURS.edge }),
  };
  return draw(
    'svg',
    { x: PLOT.left + left, y, width, height: FRAME.labelBox },
    draw('title', {}, words(`${dateWords(event.source)}: ${label}`)),
    draw('rect', box),
    line(fitted(label, width - 2 * INSET, LETTER), { x: INSET, y: 16.5, size: 13, verbatim: true }),
    correctedOf(event.id) === '' ? '' : correctedMark(width, 0),
  );
}

/** A corner turned down: a reader corrected this. */
export const correctedMark = (right: number, top: number): Drawn =>
  draw('path', { d: `M${right - 10} ${top}H${right}V${top + 10}Z`, fill: COLOURS.accent });
