import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Format, FormatGroup } from '../../export/formats.ts';
import type { Scope } from '../../export/taken.ts';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import styles from './ExportPanelView.module.css';

/** What came of the last choice. */
export type Outcome =
  | { readonly kind: 'saved'; readonly file: string; readonly notes: readonly string[] }
  | { readonly kind: 'no-picture' }
  | { readonly kind: 'failed'; readonly file: string; readonly message: string };

interface ExportPanelViewProps {
  readonly groups: readonly FormatGroup[];
  readonly scope: Scope;
  /** How many events there are, and how many the filters leave. */
  readonly counts: Readonly<Record<Scope, number>>;
  readonly outcome: Outcome | undefined;
  /** Whether the focus has gone on into it, before it was there. */
  readonly entered: boolean;
  readonly onScope: (scope: Scope) => void;
  readonly onTake: (format: Format) => void;
}

const SCOPES = [
  { value: 'story', label: 'Whole story' },
  { value: 'view', label: 'This view' },
] as const;

/** What is taken, and as what. */
export function ExportPanelView(props: ExportPanelViewProps): React.JSX.Element {
  const { groups, scope, counts, outcome, entered, onScope, onTake } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (entered) list.current?.querySelector('button')?.focus();
  }, [entered]);
  return (
    <div className={styles['panel']}>
      <div className={styles['scope']}>
        <ToggleGroup label="What to export" options={SCOPES} value={scope} onChange={onScope} />
        <p>{scopeText(scope, counts)}</p>
      </div>
      {/* What bubbles up from the buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={list} className={styles['groups']} onKeyDown={walk}>
        {groups.map((group) => (
          <section key={group.name} className={styles['group']} aria-label={group.name}>
            <h2 className={styles['heading']}>{group.name}</h2>
            <ul>
              {group.formats.map((format) => (
                <li key={format.ending}>
                  <button type="button" className={styles['item']} onClick={() => onTake(format)}>
                    <span className={styles['name']}>{format.name}</span>
                    <span className={styles['about']}>{format.about}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <output className={styles['outcome']} data-kind={outcome?.kind}>
        {outcome && outcomeText(outcome)}
      </output>
    </div>
  );
}

const counted = (count: number): string => `${count} event${count === 1 ? '' : 's'}`;

function scopeText(scope: Scope, { story, view }: Readonly<Record<Scope, number>>): string {
  if (scope === 'story') return `All ${counted(story)}, whatever the filters say.`;
  return view === story
    ? `All ${counted(story)}: the filters leave everything.`
    : `What the filters leave: ${view} of ${counted(story)}.`;
}

function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'saved':
      return [`Saved as ${outcome.file}.`, ...outcome.notes].join(' ');
    case 'no-picture':
      return 'This browser cannot make a PNG of so large a drawing. Take the SVG: it is the same picture.';
    case 'failed':
    default:
      return `${outcome.file} could not be made (${outcome.message}). This is a fault of Sourceline; please report it.`;
  }
}

/** Arrow keys go from format to format. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll('button')];
  const now = items.findIndex((item) => item === document.activeElement);
  items[Math.max(0, Math.min(now + step, items.length - 1))]?.focus();
}
