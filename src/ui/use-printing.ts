import { useSyncExternalStore } from 'react';
import { useMedia } from './use-media.ts';

let asked = false;

function subscribe(onChange: () => void): () => void {
  const change = ({ type }: Event): void => {
    asked = type === 'beforeprint';
    onChange();
  };
  addEventListener('beforeprint', change);
  addEventListener('afterprint', change);
  return () => {
    removeEventListener('beforeprint', change);
    removeEventListener('afterprint', change);
  };
}

/** Whether the page goes to paper, told in time: the printer counts its sheets before the media changes. */
export function usePrinting(): boolean {
  const onPaper = useMedia('print');
  // A store of its own, not a state: React draws what follows from it before the event is over.
  const isAsked = useSyncExternalStore(
    subscribe,
    () => asked,
    () => false,
  );
  return onPaper || isAsked;
}
