import { useEffect } from 'react';
import type { Tab } from '../../state/view-state.ts';

const GO: ReadonlyMap<string, Tab> = new Map([
  ['e', 'events'],
  ['q', 'quotes'],
  ['d', 'disagreements'],
  ['a', 'articles'],
]);

/** A second key later than this is a key of its own. */
const PATIENCE_MS = 1000;

/** "g" and then a letter, anywhere but in a field, goes to a tab. */
export function useGoKeys(goTo: (tab: Tab) => void): void {
  useEffect(() => {
    let asked = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      const tab = event.timeStamp - asked < PATIENCE_MS ? GO.get(event.key) : undefined;
      asked = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (tab) goTo(tab);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [goTo]);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
