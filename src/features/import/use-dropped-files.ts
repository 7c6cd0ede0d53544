import { useEffect, useEffectEvent } from 'react';

/** Calls back when files are dragged over the page, and when they are dropped anywhere on it. */
export function useDroppedFiles(
  onDrag: () => void,
  onDrop: (files: readonly File[]) => void,
): void {
  const drag = useEffectEvent((event: DragEvent) => {
    if (!hasFiles(event)) return;
    // Without this the browser would leave the page and open the file.
    event.preventDefault();
    onDrag();
  });
  const drop = useEffectEvent((event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    onDrop([...(event.dataTransfer?.files ?? [])]);
  });
  useEffect(() => {
    const onOver = (event: DragEvent): void => drag(event);
    const onLand = (event: DragEvent): void => drop(event);
    addEventListener('dragover', onOver);
    addEventListener('drop', onLand);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('drop', onLand);
    };
  }, []);
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;
