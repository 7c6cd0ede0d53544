import { OutletMark } from './OutletMark.tsx';
import styles from './OutletName.module.css';

interface OutletNameProps {
  readonly name: string;
  readonly colour: number;
}

/** An outlet's name behind its colour. */
export function OutletName({ name, colour }: OutletNameProps): React.JSX.Element {
  return (
    <span className={styles['outlet']}>
      <OutletMark colour={colour} />
      <span>{name}</span>
    </span>
  );
}
