import type { RefObject } from 'react';
import { useKeys } from '../../ui/use-keys.ts';

const indexInUse = (cards: readonly HTMLElement[]): number =>
  cards.findIndex((card) => card.contains(document.activeElement));

/** "[" and "]" go from teller to teller, "o" opens the article of the one that they came to. */
export function useTellerKeys(panel: RefObject<HTMLElement | null>): void {
  const cards = (): readonly HTMLElement[] => [
    ...(panel.current?.querySelectorAll<HTMLElement>('[data-teller]') ?? []),
  ];
  const go = (step: number): void => {
    const all = cards();
    const now = indexInUse(all);
    const next = all[now < 0 && step < 0 ? all.length - 1 : Math.max(0, now + step)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useKeys(
    {
      '[': () => go(-1),
      ']': () => go(1),
      o: () => {
        const all = cards();
        (all[indexInUse(all)] ?? all[0])?.querySelector('a')?.click();
      },
    },
    panel,
  );
}
