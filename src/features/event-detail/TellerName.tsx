import type { Teller } from '../../selectors/tellers.ts';
import { OutletMark } from '../../ui/OutletMark.tsx';
import styles from './TellerName.module.css';

/** What to call a teller whose name nobody says. */
export const tellerName = (teller: Teller | undefined): string => teller?.name ?? 'Unnamed outlet';

/** An outlet with its colour. */
export function TellerName({ teller }: { readonly teller: Teller }): React.JSX.Element {
  return (
    <span className={styles['teller']}>
      <OutletMark colour={teller.colour} />
      <span>{tellerName(teller)}</span>
    </span>
  );
}
