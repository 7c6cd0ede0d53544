import { isInsidePair } from './code-points.ts';
import { draw, words, type Drawn } from './svg.ts';

/** Pixels of the picture; text sizes are those of the page. */
export const FRAME = {
  width: 1600,
  edge: 32,
  names: 180,
  title: 56,
  summary: 84,
  top: 116,
  labelRow: 30,
  labelBox: 24,
  rest: 22,
  lane: 30,
  axis: 66,
  legend: 34,
  footer: 26,
} as const;

/** Where the timeline itself begins, and how wide it is. */
export const PLOT = {
  left: FRAME.edge + FRAME.names,
  width: FRAME.width - FRAME.names - 2 * FRAME.edge,
} as const;

/** The light theme of the page (src/ui/tokens.css): a picture has one, wherever it is shown. */
export const COLOURS = {
  paper: '#faf9f6',
  surface: '#ffffff',
  sunken: '#f2f1ec',
  ink: '#1d1c1a',
  soft: '#5e5a52',
  hairline: '#e3dfd6',
  strong: '#cfcac0',
  edge: '#8a857b',
  accent: '#14557b',
  outlets: ['#8f1f19', '#2389ad', '#b27c16', '#3f7a5a', '#734aa6', '#c0568c', '#1b3a86', '#5a5650'],
} as const;

/** Fonts by name: those of the page where they are installed, else what every system has. */
const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif";
const SANS = "'Inter Variable', Inter, system-ui, 'Segoe UI', Helvetica, Arial, sans-serif";

interface Style {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill?: string;
  readonly weight?: number;
  /** Words of an article are serif, ours are sans. */
  readonly verbatim?: true;
}

/** A line of text. */
export const line = (text: string, { x, y, size, fill, weight, verbatim }: Style): Drawn =>
  draw(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-family': verbatim ? SERIF : SANS,
      fill: fill ?? COLOURS.ink,
      ...(weight !== undefined && { 'font-weight': weight }),
    },
    words(text),
  );

/** The colour of a lane; people have none. */
export const laneColour = (colour: number | undefined): string =>
  colour === undefined
    ? COLOURS.soft
    : (COLOURS.outlets[colour % COLOURS.outlets.length] ?? COLOURS.soft);

/** Words cut to so many pixels, at so many pixels a letter; never inside a letter. */
export function fitted(text: string, width: number, letter: number): string {
  const room = Math.max(1, Math.floor(width / letter));
  if (text.length <= room) return text;
  const end = isInsidePair(text, room - 1) ? room - 2 : room - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
