/** A reader that was not there before the words are is not told of them. */
const READY = 100;

let region: HTMLElement | undefined;

/**
 * Tells those who listen, whatever is open: what stands outside of an open dialog is not read, so the
 * words go into the uppermost one.
 */
export function announce(words: string): void {
  const home = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  region?.remove();
  region = document.createElement('div');
  region.role = 'status';
  Object.assign(region.style, {
    position: 'fixed',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  });
  home.append(region);
  const said = region;
  setTimeout(() => (said.textContent = words), READY);
}
