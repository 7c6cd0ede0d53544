import styles from './SheetTitle.module.css';

/** What a sheet is about, beside its close button. */
export function SheetTitle({ children }: { readonly children: string }): React.JSX.Element {
  return <h2 className={styles['title']}>{children}</h2>;
}
