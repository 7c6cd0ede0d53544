import { useState } from 'react';
import { areLettersOn, setLettersOn } from '../ui/letter-keys.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { SheetTitle } from '../ui/SheetTitle.tsx';
import { HowToRead } from './HowToRead.tsx';
import { KEY_GROUPS } from './page-keys.ts';
import styles from './KeysSheet.module.css';

/** The list of keys, and the switch for those who want their letters for something else. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const [letters, setLetters] = useState(areLettersOn);
  return (
    <Sheet label="Keys" side="centre" onClose={onClose}>
      <div className={styles['keys']}>
        <SheetTitle>Keys</SheetTitle>
        {KEY_GROUPS.map(({ title, rows }) => (
          <section key={title}>
            <h3 className={styles['heading']}>{title}</h3>
            <dl>
              {rows.map(({ keys, does }) => (
                <div key={does} className={styles['row']}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key} className={styles['key']}>
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section className={styles['signs']}>
          <h3 className={styles['heading']}>How to read this</h3>
          <HowToRead />
        </section>
        <label className={styles['switch']}>
          <input
            type="checkbox"
            checked={letters}
            onChange={({ target }) => {
              setLettersOn(target.checked);
              setLetters(target.checked);
            }}
          />
          Single letters and signs are keys. Switch this off if a screen reader or voice control
          needs them; what the page can do has buttons too.
        </label>
      </div>
    </Sheet>
  );
}
