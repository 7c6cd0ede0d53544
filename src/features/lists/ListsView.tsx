import { useId, type KeyboardEvent, type ReactNode } from 'react';
import type { Tab } from '../../state/view-state.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { countWords } from './count-words.ts';
import styles from './ListsView.module.css';

const TABS: readonly { readonly tab: Tab; readonly name: string }[] = [
  { tab: 'events', name: 'Events' },
  { tab: 'quotes', name: 'Quotes' },
  { tab: 'disagreements', name: 'Disagreements' },
  { tab: 'articles', name: 'Articles' },
];

interface ListsViewProps {
  readonly tab: Tab;
  readonly counts: Readonly<Record<Tab, number>>;
  readonly onTab: (tab: Tab) => void;
  /** The order of the chosen tab. */
  readonly sorting: ReactNode;
  /** What the chosen tab lists. */
  readonly children: ReactNode;
}

/** Four tabs, each with its count; a change of the count is spoken. */
export function ListsView({
  tab,
  counts,
  onTab,
  sorting,
  children,
}: ListsViewProps): React.JSX.Element {
  const id = useId();
  return (
    <section aria-label="Lists" className={styles['lists']}>
      <div className={styles['head']}>
        <div role="tablist" aria-label="Lists of the story" className={styles['tabs']}>
          {TABS.map((item) => (
            <button
              key={item.tab}
              type="button"
              role="tab"
              data-tab={item.tab}
              id={`${id}-${item.tab}`}
              aria-controls={`${id}-panel`}
              aria-selected={item.tab === tab}
              tabIndex={item.tab === tab ? 0 : -1}
              className={styles['tab']}
              onClick={() => onTab(item.tab)}
              onKeyDown={(event) => moveTab(event, onTab)}
            >
              {item.name} <span className={styles['count']}>{counts[item.tab]}</span>
            </button>
          ))}
        </div>
        {counts[tab] > 1 && sorting}
      </div>
      <output>
        <VisuallyHidden>{countWords(tab, counts[tab])}</VisuallyHidden>
      </output>
      {/* A key of its own for each list, so that each begins at its top. */}
      <div
        key={tab}
        role="tabpanel"
        id={`${id}-panel`}
        tabIndex={-1}
        aria-labelledby={`${id}-${tab}`}
        className={styles['panel']}
      >
        {children}
      </div>
    </section>
  );
}

/** Arrow keys go round; Home and End go to the ends. */
function moveTab(event: KeyboardEvent<HTMLElement>, onTab: (tab: Tab) => void): void {
  const tabs = [...(event.currentTarget.parentElement?.children ?? [])];
  const now = tabs.indexOf(event.currentTarget);
  const next = new Map([
    ['ArrowRight', (now + 1) % tabs.length],
    ['ArrowLeft', (now + tabs.length - 1) % tabs.length],
    ['Home', 0],
    ['End', tabs.length - 1],
  ]).get(event.key);
  const chosen = TABS[next ?? -1];
  if (next === undefined || chosen === undefined) return;
  event.preventDefault();
  const tab = tabs[next];
  if (tab instanceof HTMLElement) tab.focus();
  onTab(chosen.tab);
}
