import { useRef, type RefObject } from 'react';
import { useKeys } from '../../ui/use-keys.ts';

/** The way from mark to mark in an article, by keys and for buttons. */
export function useMarkWalk(body: RefObject<HTMLElement | null>): {
  readonly back: () => void;
  readonly on: () => void;
} {
  /** Where the walk has come to: the buttons take the focus away from it. */
  const last = useRef<HTMLElement>(undefined);
  const go = (step: 1 | -1): void => {
    const marks = [...(body.current?.querySelectorAll<HTMLElement>('[data-begins]') ?? [])];
    const from = [document.activeElement, last.current].find(
      (element) => element instanceof HTMLElement && marks.includes(element),
    );
    const now = marks.findIndex((mark) => mark === from);
    const passage = marks.findIndex((mark) => mark.dataset['passage'] !== undefined);
    const next = marks[now < 0 ? Math.max(0, passage) : now + step];
    if (next === undefined) return;
    last.current = next;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center', behavior: 'instant' });
  };
  const ways = { back: () => go(-1), on: () => go(1) };
  useKeys({ n: ways.on, p: ways.back }, body);
  return ways;
}
