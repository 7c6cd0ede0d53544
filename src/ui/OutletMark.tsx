import type { CSSProperties } from 'react';
import styles from './OutletMark.module.css';

declare module 'react' {
  interface CSSProperties {
    '--outlet-colour'?: string;
    '--outlet-corner'?: string;
    '--outlet-turn'?: string;
  }
}

/** Number of outlet colours in tokens.css; a ninth outlet starts again with the first, in another shape. */
const COLOURS = 8;

/**
 * Squares, then circles, then diamonds: the corner of the mark, and how far it is turned. By 0 would not
 * be the same as not at all: the browser paints all that is turned apart.
 */
const SHAPES = [
  ['2px', 'none'],
  ['50%', 'none'],
  ['0', '45deg'],
] as const;

/** Sets an outlet's colour and the shape of its marks for an element and all in it; `colour` is the teller's index. */
export function outletColour(colour: number): CSSProperties {
  const [corner, turn] = SHAPES[Math.floor(colour / COLOURS) % SHAPES.length] ?? SHAPES[0];
  return {
    '--outlet-colour': `var(--outlet-${colour % COLOURS})`,
    '--outlet-corner': corner,
    '--outlet-turn': turn,
  };
}

interface OutletMarkProps {
  readonly colour: number;
  /** Hollow: it does not tell what is spoken of. */
  readonly silent?: boolean | undefined;
}

/** The outlet's colour as a small shape: decoration beside the outlet's name, never alone. */
export function OutletMark({ colour, silent }: OutletMarkProps): React.JSX.Element {
  return (
    <span
      aria-hidden
      className={styles['mark']}
      data-silent={silent}
      style={outletColour(colour)}
    />
  );
}
