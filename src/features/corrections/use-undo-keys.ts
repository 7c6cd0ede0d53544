import { useEffect, useEffectEvent } from 'react';
import { isTypedInto } from '../../ui/use-keys.ts';

/** Ctrl or ⌘ with Z takes back, with Shift as well it brings back; a field keeps both for itself. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const { ctrlKey, metaKey, altKey, shiftKey, key } = event;
    if (!(ctrlKey || metaKey) || altKey || event.defaultPrevented) return;
    const isRedo = (shiftKey && key.toLowerCase() === 'z') || (ctrlKey && key === 'y');
    const isUndo = !shiftKey && key === 'z';
    if ((!isRedo && !isUndo) || isTypedInto(event.target)) return;
    event.preventDefault();
    (isRedo ? redo : undo)();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
