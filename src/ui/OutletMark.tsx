import type { CSSProperties } from 'react';
import styles from './OutletMark.module.css';

declare module 'react' {
  interface CSSProperties {
    '--outlet-colour'?: string;
  }
}

/** Number of outlet colours in tokens.css; a ninth outlet starts again with the first. */
const COLOURS = 8;

/** Sets --outlet-colour for an element and all in it; `colour` is the teller's index. */
export const outletColour = (colour: number): CSSProperties => ({
  '--outlet-colour': `var(--outlet-${colour % COLOURS})`,
});

/** The outlet's colour as a small square: decoration beside the outlet's name, never alone. */
export function OutletMark({ colour }: { readonly colour: number }): React.JSX.Element {
  return <span aria-hidden className={styles['mark']} style={outletColour(colour)} />;
}
