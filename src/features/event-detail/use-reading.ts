import { useMemo } from 'react';
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
    }),
    [view],
  );
