import type { PlacedEvent } from '../selectors/timeline-model.ts';
import { fadeOf, softFill } from './picture-bars.ts';
import { correctedMark } from './picture-labels.ts';
import type { Scene } from './picture-scene.ts';
import { COLOURS, fitted, FRAME, laneColour, line, PLOT } from './picture-style.ts';
import { oneLine } from './plain-text.ts';
import { draw, words, type Drawn } from './svg.ts';

const NAME_SIZE = 13;
const NAME_LETTER = 7.2;

/** A row for each outlet, or each person: a dot on a day, a soft bar where the date is wider. */
export function drawLanes(scene: Scene): readonly Drawn[] {
  const shown = scene.model.lanes.slice(0, scene.lanes);
  return [
    ...shown.map((lane, i) => drawName(scene, lane, i)),
    ...drawMarks(scene, laneMarks(scene)),
    ...drawMarks(scene, restMarks(scene)),
  ];
}

function drawName(
  { lanesTop, correctedOf }: Scene,
  { id, name, colour }: Scene['model']['lanes'][number],
  i: number,
): Drawn {
  const y = lanesTop + i * FRAME.lane;
  const right = FRAME.width - FRAME.edge;
  const shown = oneLine(name);
  return [
    draw('line', { x1: FRAME.edge, y1: y, x2: right, y2: y, stroke: COLOURS.hairline }),
    draw('rect', {
      x: FRAME.edge,
      y: y + FRAME.lane / 2 - 4,
      width: 8,
      height: 8,
      rx: 2,
      fill: laneColour(colour),
    }),
    draw(
      'svg',
      { x: FRAME.edge + 16, y, width: FRAME.names - 24, height: FRAME.lane },
      draw('title', {}, words(shown)),
      line(fitted(shown, FRAME.names - 24, NAME_LETTER), { x: 0, y: 19.5, size: NAME_SIZE }),
    ),
    correctedOf(id) === '' ? '' : correctedMark(PLOT.left - 2, y + 4),
  ].join('');
}

interface Mark {
  readonly event: PlacedEvent;
  readonly y: number;
  readonly colour: string;
}

const laneMarks = ({ model, positions, lanesTop, lanes }: Scene): readonly Mark[] =>
  positions.flatMap((position) => {
    const event = model.eventAt(position);
    if (event === undefined) return [];
    return event.lanes
      .filter((lane) => lane < lanes)
      .map((lane) => ({
        event,
        y: lanesTop + (lane + 0.5) * FRAME.lane,
        colour: laneColour(model.lanes[lane]?.colour),
      }));
  });

/** Events whose label found no room, in a row of their own. */
const restMarks = ({ model, positions, labels, lanesTop }: Scene): readonly Mark[] =>
  positions
    .filter((position) => !labels.has(position))
    .flatMap((position) => {
      const event = model.eventAt(position);
      return event ? [{ event, y: lanesTop - FRAME.rest / 2, colour: COLOURS.soft }] : [];
    });

/** Half a pixel apart looks the same, and is drawn once: a crowded story stays a small file. */
function drawMarks({ xOf }: Scene, marks: readonly Mark[]): readonly Drawn[] {
  const bars = new Map<string, Drawn>();
  const dots = new Map<string, Drawn>();
  for (const { event, y, colour } of marks) {
    const { shape, at, from, to, open, vague, approximate } = event;
    const [left, right] = (shape === 'dot' ? [at, at] : [from, to]).map(
      (place) => Math.round(xOf(place) * 2) / 2,
    );
    if (left === undefined || right === undefined) continue;
    const key = [left, right, y, open ?? '', vague, approximate].join();
    if (shape === 'dot') dots.set(key, drawDot(left, y, colour, approximate));
    else
      bars.set(
        key,
        drawBar({ left, right, y, isThin: vague, fill: softFill(colour, fadeOf(open)) }),
      );
  }
  return [...bars.values(), ...dots.values()];
}

interface Bar {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly isThin: boolean;
  readonly fill: string;
}

/** Bars lie on one another: where there are many, it is darker. */
const drawBar = ({ left, right, y, isThin, fill }: Bar): Drawn =>
  draw('rect', {
    x: left,
    y: y - (isThin ? 1.5 : 4),
    width: Math.max(right - left, 3),
    height: isThin ? 3 : 8,
    fill,
    'fill-opacity': 0.4,
  });

/** A day, or, hollow, about that day. */
export const drawDot = (cx: number, cy: number, colour: string, isHollow: boolean): Drawn =>
  draw('circle', {
    cx,
    cy,
    r: 4.5,
    fill: isHollow ? COLOURS.paper : colour,
    stroke: isHollow ? colour : COLOURS.paper,
    'stroke-width': 1.5,
  });
