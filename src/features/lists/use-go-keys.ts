import { useRef } from 'react';
import type { Tab } from '../../state/view-state.ts';
import { useKeys } from '../../ui/use-keys.ts';

/** A second key later than this is a key of its own. */
const PATIENCE_MS = 1000;

/** "g" and then a letter, anywhere but in a field, goes to a tab. */
export function useGoKeys(goTo: (tab: Tab) => void): void {
  const asked = useRef(Number.NEGATIVE_INFINITY);
  const go =
    (tab: Tab) =>
    ({ timeStamp }: KeyboardEvent): void => {
      if (timeStamp - asked.current < PATIENCE_MS) {
        goTo(tab);
        // What had the focus may be in the list that goes.
        document.querySelector<HTMLElement>(`[role=tab][data-tab=${tab}]`)?.focus();
      }
      asked.current = Number.NEGATIVE_INFINITY;
    };
  useKeys({
    g: ({ timeStamp }) => {
      asked.current = timeStamp;
    },
    e: go('events'),
    q: go('quotes'),
    d: go('disagreements'),
    a: go('articles'),
  });
}
