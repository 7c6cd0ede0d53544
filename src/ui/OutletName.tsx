import { OutletMark } from './OutletMark.tsx';
import styles from './OutletName.module.css';

interface OutletNameProps {
  readonly name: string;
  readonly colour: number;
  /** Named because it does not tell what is spoken of. */
  readonly silent?: boolean;
}

/** An outlet's name behind its colour. */
export function OutletName({ name, colour, silent }: OutletNameProps): React.JSX.Element {
  return (
    <span className={styles['outlet']}>
      <OutletMark colour={colour} silent={silent} />
      <span>{name}</span>
    </span>
  );
}
