import { useEffect, useEffectEvent, useState } from 'react';
import { hasFiles, takeEarlyDrops } from '../../ui/early-drop.ts';
import { filesOfDrop, filesUnder, type FoundFile } from './files-of-drop.ts';

/**
 * Calls back when files are dragged over the page, and when they are dropped anywhere on it. Tells
 * whether some are held over it now.
 */
export function useDroppedFiles(
  onDrag: () => void,
  onDrop: (files: readonly FoundFile[]) => void,
): boolean {
  const [over, setOver] = useState(false);
  const drag = useEffectEvent((event: DragEvent) => {
    if (!hasFiles(event)) return;
    // Without this the browser would leave the page and open the file.
    event.preventDefault();
    setOver(true);
    onDrag();
  });
  const leave = useEffectEvent((event: DragEvent) => {
    // From one element to the next is not off the page.
    if (event.relatedTarget === null) setOver(false);
  });
  const drop = useEffectEvent((event: DragEvent) => {
    setOver(false);
    if (!hasFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    void filesOfDrop(event.dataTransfer).then(onDrop);
  });
  const early = useEffectEvent((found: readonly FoundFile[]) => onDrop(found));
  useEffect(() => {
    const before = takeEarlyDrops();
    if (before.length > 0) void filesUnder(before).then((found) => early(found));
    const gone = new AbortController();
    const { signal } = gone;
    addEventListener('dragover', (event) => drag(event), { signal });
    addEventListener('dragleave', (event) => leave(event), { signal });
    addEventListener('drop', (event) => drop(event), { signal });
    return () => gone.abort();
  }, []);
  return over;
}
