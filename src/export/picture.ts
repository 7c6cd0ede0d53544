import { storySummary } from '../selectors/story-summary.ts';
import { tellersOf } from '../selectors/tellers.ts';
import { timelineModel } from '../selectors/timeline-model.ts';
import { visibleEvents } from '../selectors/visible-events.ts';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { correctionsOf } from './corrected.ts';
import { drawAxis, drawFolds } from './picture-axis.ts';
import { softFills } from './picture-bars.ts';
import { drawLabels, labelRowsOf, placedLabels } from './picture-labels.ts';
import { drawLanes } from './picture-lanes.ts';
import { drawLegend } from './picture-legend.ts';
import type { Scene } from './picture-scene.ts';
import { COLOURS, fitted, FRAME, laneColour, line, PLOT } from './picture-style.ts';
import { counted } from '../selectors/counted.ts';
import { storyWords, UNTITLED } from './story-words.ts';
import { draw, words, type Drawn } from './svg.ts';
import { howMuch, type Taken, type Written } from './taken.ts';

/** Rows for labels at most, and lanes: a picture has to fit on a page. */
const MOST_LABEL_ROWS = 14;
const MOST_LANES = 40;

/** The whole timeline as SVG that needs nothing else. */
export function writePicture(taken: Taken): Written {
  const { story, name } = taken;
  const scene = sceneOf(taken);
  const notes = notesOf(scene);
  const title = storyWords(story, name).title || UNTITLED;
  const legend = scene.lanesTop + scene.lanes * FRAME.lane + FRAME.axis + 10;
  const footer = legend + FRAME.legend;
  const height = footer + FRAME.footer;
  const summary = `${storySummary(story)} · ${howMuch(taken)}`;
  const { width, edge } = FRAME;
  const text = draw(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      role: 'img',
    },
    draw('title', {}, words(title)),
    draw('desc', {}, words(summary)),
    softFills([COLOURS.soft, COLOURS.edge, ...scene.model.lanes.map((l) => laneColour(l.colour))]),
    draw('rect', { x: 0, y: 0, width, height, fill: COLOURS.paper }),
    line(fitted(title, width - 2 * edge, name === '' ? 13 : 15), {
      x: edge,
      y: FRAME.title,
      size: 26,
      weight: 600,
      ...(name === '' && { verbatim: true }),
    }),
    line(summary, { x: edge, y: FRAME.summary, size: 14, fill: COLOURS.soft }),
    ...(scene.model.count === 0 ? [nothing()] : drawTimeline(scene)),
    ...drawLegend(legend, (story.corrections ?? []).length > 0),
    line(['Drawn with Sourceline.', ...notes].join(' '), {
      x: edge,
      y: footer,
      size: 12,
      fill: COLOURS.soft,
    }),
  );
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`, notes };
}

const drawTimeline = (scene: Scene): readonly Drawn[] => [
  ...drawFolds(scene),
  ...drawLabels(scene),
  ...drawLanes(scene),
  ...drawAxis(scene),
];

const nothing = (): Drawn =>
  line('No event has a date.', { x: FRAME.edge, y: FRAME.top + 20, size: 14, fill: COLOURS.soft });

function sceneOf({ story, view }: Taken): Scene {
  const shown = visibleEvents(story, DEFAULT_VIEW);
  const model = timelineModel(story, view, shown, MOST_LABEL_ROWS);
  const { from, to } = model.home;
  const positions = Array.from({ length: model.count }, (_, position) => position);
  const labels = placedLabels(model, positions);
  const rest = labels.size < model.count ? FRAME.rest : 0;
  const corrected = correctionsOf(story);
  const articlesOf = new Map(tellersOf(story).map(({ id, articles }) => [id, articles]));
  return {
    model,
    positions,
    labels,
    xOf: (place) => PLOT.left + ((place - from) / (to - from)) * PLOT.width,
    lanesTop: FRAME.top + labelRowsOf(labels) * FRAME.labelRow + rest,
    lanes: Math.min(model.lanes.length, MOST_LANES),
    correctedOf: (id) => [id, ...(articlesOf.get(id) ?? [])].map(corrected).join(''),
  };
}

const note = (left: number, what: string, rest: string): readonly string[] =>
  left === 0 ? [] : [`${counted(left, what)} ${left === 1 ? 'has' : 'have'} ${rest}`];

function notesOf({ model, labels, lanes }: Scene): readonly string[] {
  const { undated, count } = model;
  return [
    ...note(undated, 'event', 'no date and no place in the picture.'),
    ...note(count - labels.size, 'event', 'no label, for want of room.'),
    ...note(model.lanes.length - lanes, 'more lane', 'no room.'),
  ];
}
