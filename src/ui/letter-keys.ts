/** Kept by the browser; where it keeps nothing, the choice holds until the page is left. */
const KEY = 'sourceline-letter-keys';

let on: boolean | undefined;

/**
 * Whether keys without Ctrl, Alt or ⌘ do anything. Who steers by voice, or whose screen reader wants
 * the letters for itself, can switch them off.
 */
export function areLettersOn(): boolean {
  on ??= read() !== 'off';
  return on;
}

/** Switches them, and remembers it. */
export function setLettersOn(next: boolean): void {
  on = next;
  try {
    localStorage.setItem(KEY, next ? 'on' : 'off');
  } catch {
    // Private windows may refuse; see KEY.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
