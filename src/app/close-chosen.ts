import { changeView, currentView } from '../state/use-view.ts';

/** The one row of the list that Tab reaches. */
const ROW = '[role=listbox] [role=option][tabindex="0"]';

/**
 * Closes the panel's person, and then its event. Focus that was in the panel, or nowhere, goes to
 * the list where the walk had come to.
 */
export function closeChosen(): void {
  const { activeElement } = document;
  const isLost =
    activeElement === document.body || activeElement?.closest('[data-chosen], dialog') !== null;
  changeView(currentView().person === undefined ? { event: undefined } : { person: undefined });
  if (isLost) requestAnimationFrame(focusRow);
}

/** Gives the focus to the list, where the walk had come to. */
export const focusRow = (): void => document.querySelector<HTMLElement>(ROW)?.focus();
