import { useEffect, useEffectEvent, type RefObject } from 'react';
import { areLettersOn } from './letter-keys.ts';

type Act = (event: KeyboardEvent) => void;

/**
 * Keys that work wherever the page has the focus, by what they type ("j", "[", "Escape"), arrows
 * with Shift apart from those without ("Shift+ArrowLeft"). They leave
 * alone what is typed into a field, what another has answered, and the browser's own combinations.
 * While a dialog is open, only what stands in the uppermost one (`owner`) has keys.
 */
export function useKeys(
  acts: Readonly<Record<string, Act | undefined>>,
  owner?: RefObject<Element | null>,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const shifted = event.shiftKey && event.key.startsWith('Arrow');
    const act = acts[shifted ? `Shift+${event.key}` : event.key];
    if (act === undefined || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target)) return;
    if (event.key.length === 1 && !areLettersOn()) return;
    // A menu that is open closes first: the browser sees to it.
    if (event.key === 'Escape' && document.querySelector(':popover-open')) return;
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
    if (dialog && (!owner?.current || !dialog.contains(owner.current))) return;
    event.preventDefault();
    act(event);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}

/** Whether a key that was pressed there writes something. */
export const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])'));
