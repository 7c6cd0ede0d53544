import { Tip } from './Tip.tsx';
import styles from './CorrectedMark.module.css';

interface CorrectedMarkProps {
  /** How the parser read it, in a sentence: shown by the `Tips` around it. */
  readonly was: string;
}

/** Says that somebody has overruled what stands beside it; in words, not by colour alone. */
export function CorrectedMark({ was }: CorrectedMarkProps): React.JSX.Element {
  return (
    <span className={styles['mark']}>
      <Tip text={was}>corrected</Tip>
    </span>
  );
}
