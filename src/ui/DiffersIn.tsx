import styles from './DiffersIn.module.css';

/** The head of a difference, in the same words and colour wherever claims stand side by side. */
export function DiffersIn({ what }: { readonly what: string }): React.JSX.Element {
  return <span className={styles['differs']}>Outlets differ: {what}</span>;
}
