import { currentView } from '../../state/use-view.ts';
import { useKeys } from '../../ui/use-keys.ts';

let asked = false;

/** Hears the key for the chosen event as long as the timeline that obeys it is on its way. */
export const useEarlyZoom = (): void =>
  useKeys({
    z: () => {
      asked = currentView().event !== undefined;
    },
  });

/** Whether it was pressed; that is said once. */
export function takeEarlyZoom(): boolean {
  const was = asked;
  asked = false;
  return was;
}
