import { Suspense, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { later } from '../../ui/later.tsx';
import styles from './ExportMenu.module.css';

const loadPanel = () => import('./ExportPanel.tsx');

/** Where it does not come now, it is told of once the menu opens. */
const prepare = (): void => void loadPanel().catch(() => undefined);

/** What is in the menu comes when it is wanted. */
const LaterPanel = later('What exports', async () => (await loadPanel()).ExportPanel);

/** Who goes on by keyboard would have the focus under the menu. Its button opens and closes it by itself. */
function closeBehind({ currentTarget, relatedTarget }: React.FocusEvent<HTMLElement>): void {
  if (relatedTarget === null || currentTarget.contains(relatedTarget)) return;
  if (!relatedTarget.matches('[popovertarget]')) currentTarget.hidePopover();
}

/** The story as files for other tools, made in the browser. */
export function ExportMenu(): React.JSX.Element {
  const [wanted, setWanted] = useState(false);
  return (
    <>
      <Button popoverTarget="export-menu" onPointerEnter={prepare} onFocus={prepare}>
        Export <span aria-hidden>▾</span>
      </Button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears of its buttons' focus */}
      <section
        id="export-menu"
        popover="auto"
        aria-label="Export"
        className={styles['menu']}
        onBeforeToggle={() => setWanted(true)}
        onBlur={closeBehind}
      >
        {wanted && (
          <Suspense fallback={<p className={styles['wait']}>Opening…</p>}>
            <LaterPanel />
          </Suspense>
        )}
      </section>
    </>
  );
}
