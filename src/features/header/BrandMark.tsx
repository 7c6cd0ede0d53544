import styles from './BrandMark.module.css';

/** One line with four sources on it. */
export function BrandMark(): React.JSX.Element {
  return (
    <span className={styles['brand']}>
      <svg className={styles['mark']} viewBox="0 0 24 24" aria-hidden>
        <path d="M3 12h18M12 6v12" />
        <circle cx="4" cy="12" r="2.4" />
        <circle cx="12" cy="6" r="2.4" />
        <circle cx="12" cy="18" r="2.4" />
        <circle cx="20" cy="12" r="2.4" />
      </svg>
      <span className={styles['name']}>Sourceline</span>
    </span>
  );
}
