import { useEffect, useRef } from 'react';
import styles from './ScrollHere.module.css';

/** Scrolls its panel to the top of what it stands in, when it appears: a new key does it again. */
export function ScrollHere(): React.JSX.Element {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, []);
  return <span ref={place} className={styles['here']} />;
}
