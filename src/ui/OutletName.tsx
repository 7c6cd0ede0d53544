import { OutletMark } from './OutletMark.tsx';
import styles from './OutletName.module.css';

interface OutletNameProps {
  /** Undefined where nothing tells whose article it is. */
  readonly name: string | undefined;
  readonly colour: number;
}

/** What to call an outlet whose name nobody says. */
export const outletName = (name: string | undefined): string => name ?? 'Unnamed outlet';

/** An outlet's name behind its colour. */
export function OutletName({ name, colour }: OutletNameProps): React.JSX.Element {
  return (
    <span className={styles['outlet']}>
      <OutletMark colour={colour} />
      <span>{outletName(name)}</span>
    </span>
  );
}
