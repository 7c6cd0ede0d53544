import styles from './Skeleton.module.css';

/** Grey lines where words will stand; they show themselves only when the wait is long. */
export function Skeleton({ lines }: { readonly lines: number }): React.JSX.Element {
  return (
    <div className={styles['skeleton']} aria-hidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles['line']} />
      ))}
    </div>
  );
}
