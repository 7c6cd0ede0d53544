import { draw, type Drawn } from './svg.ts';

/** Which ends of a bar fade: an uncertain date at both, an open one over most of its length. */
export type Fade = 'both' | 'start' | 'end';

export const fadeOf = (open: 'start' | 'end' | undefined): Fade => open ?? 'both';

/** How opaque a bar is along its length. */
const STOPS: Readonly<Record<Fade, readonly (readonly [at: number, opacity: number])[]>> = {
  both: [
    [0, 0],
    [0.22, 1],
    [0.78, 1],
    [1, 0],
  ],
  start: [
    [0, 0],
    [0.8, 1],
    [1, 1],
  ],
  end: [
    [0, 1],
    [0.2, 1],
    [1, 0],
  ],
};

const idOf = (colour: string, fade: Fade): string => `soft-${fade}-${colour.slice(1)}`;

/** What fills a bar whose ends are as soft as its date. */
export const softFill = (colour: string, fade: Fade): string => `url(#${idOf(colour, fade)})`;

/** The fills of these colours, to be defined once. */
export const softFills = (colours: readonly string[]): Drawn =>
  draw(
    'defs',
    {},
    ...[...new Set(colours)].flatMap((colour) =>
      (['both', 'start', 'end'] as const).map((fade) => gradient(colour, fade)),
    ),
  );

const gradient = (colour: string, fade: Fade): Drawn =>
  draw(
    'linearGradient',
    { id: idOf(colour, fade) },
    ...STOPS[fade].map(([offset, opacity]) =>
      draw('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }),
    ),
  );
