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

/** Arrow down opens the menu and goes into it, as the arrows go on in there. */
function goIn(event: React.KeyboardEvent<HTMLElement>): void {
  event.preventDefault();
  const menu = event.currentTarget.nextElementSibling;
  if (!(menu instanceof HTMLElement)) return;
  menu.showPopover();
  menu.querySelector<HTMLElement>('li button')?.focus();
}

/** The story as files for other tools, made in the browser. */
export function ExportMenu(): React.JSX.Element {
  const [wanted, setWanted] = useState(false);
  const [entered, setEntered] = useState(false);
  return (
    <>
      <Button
        popoverTarget="export-menu"
        onPointerEnter={prepare}
        onFocus={prepare}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          setEntered(true);
          goIn(event);
        }}
      >
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
            <LaterPanel entered={entered} />
          </Suspense>
        )}
      </section>
    </>
  );
}
