import { useMemo } from 'react';
import { startCorrecting } from '../../state/correcting.ts';
import { changeView } from '../../state/use-view.ts';
import { formatView, type ViewState } from '../../state/view-state.ts';
import type { Reading } from './reading.ts';

/** The ways from a panel into the articles, and to the people in them. */
export const useReading = (view: ViewState): Reading =>
  useMemo(
    () => ({
      hrefOf: (place) => formatView({ ...view, reader: place }),
      open: (place) => changeView({ reader: place }),
      openPerson: (person) => changeView({ person }),
      correct: view.embed ? undefined : startCorrecting,
    }),
    [view],
  );
