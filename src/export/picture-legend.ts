import { softFill } from './picture-bars.ts';
import { correctedMark } from './picture-labels.ts';
import { drawDot } from './picture-lanes.ts';
import { COLOURS, FRAME, line } from './picture-style.ts';
import { draw, type Drawn } from './svg.ts';

interface Sign {
  readonly words: string;
  readonly width: number;
  readonly drawAt: (x: number, y: number) => Drawn;
}

const bar = (x: number, y: number, fade: 'both' | 'end'): Drawn =>
  draw('rect', { x, y: y - 4, width: 32, height: 8, fill: softFill(COLOURS.soft, fade) });

const SIGNS: readonly Sign[] = [
  { words: 'on this day', width: 9, drawAt: (x, y) => drawDot(x + 4.5, y, COLOURS.soft, false) },
  { words: 'about this day', width: 9, drawAt: (x, y) => drawDot(x + 4.5, y, COLOURS.soft, true) },
  { words: 'at some time in here', width: 32, drawAt: (x, y) => bar(x, y, 'both') },
  { words: 'one end is not known', width: 32, drawAt: (x, y) => bar(x, y, 'end') },
];

const CORRECTED: Sign = {
  words: 'corrected by a reader',
  width: 10,
  drawAt: (x, y) => correctedMark(x + 10, y - 5),
};

const LETTER = 6.4;

/** What the signs mean. */
export function drawLegend(y: number, hasCorrections: boolean): readonly Drawn[] {
  let x: number = FRAME.edge;
  return [...SIGNS, ...(hasCorrections ? [CORRECTED] : [])].map(({ words, width, drawAt }) => {
    const sign = drawAt(x, y);
    const text = line(words, { x: x + width + 8, y: y + 4, size: 12, fill: COLOURS.soft });
    x += width + 8 + words.length * LETTER + 24;
    return sign + text;
  });
}
