import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './Sheet.module.css';

interface SheetProps {
  /** Name of the dialog. */
  readonly label: string;
  /** Edge of the window that it hangs on; on a narrow window it fills the whole of it. */
  readonly side: 'start' | 'end' | 'centre';
  /** As wide as the window: for two things side by side. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A modal panel over the page: focus moves in and comes back, Esc and a click beside it close it.
 * It is open as long as it is rendered.
 */
export function Sheet({
  label,
  side,
  wide = false,
  onClose,
  children,
}: SheetProps): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  // A dialog inside this one reports its own closing, and that bubbles.
  const closeOnOwn = useEffectEvent(({ target }: Event): void => {
    if (target === dialog.current) onClose();
  });
  // A layout effect, because only a dialog that still stands in the page gives its focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    const listener = (event: Event): void => closeOnOwn(event);
    element?.addEventListener('cancel', listener);
    // What is pressed beside the panel is pressed on the dialog itself: its backdrop.
    element?.addEventListener('mousedown', listener);
    element?.showModal();
    return () => {
      element?.removeEventListener('cancel', listener);
      element?.removeEventListener('mousedown', listener);
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className={styles['sheet']}
      data-side={side}
      data-wide={wide}
    >
      <button type="button" className={styles['close']} aria-label="Close" onClick={onClose}>
        <span aria-hidden>✕</span>
      </button>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}
