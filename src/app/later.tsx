import type { ComponentType } from 'react';
import { later, orNothing } from '../ui/later.tsx';
import { Sheet } from '../ui/Sheet.tsx';

interface OpenProps {
  readonly open?: boolean;
  readonly onClose: () => void;
}

/** A sheet that did not come is told of in one, once it is open. */
const inSheet = (notice: React.ReactNode, { open, onClose }: OpenProps): React.ReactNode =>
  open !== false && (
    <Sheet label="Not fetched" side="centre" onClose={onClose}>
      {notice}
    </Sheet>
  );

/** Chunks of their own: what a click, a key or the printer opens can come after the list is there. */
export const EventDetail = later(
  'The event',
  async () => (await import('../features/event-detail/EventDetail.tsx')).EventDetail,
);
export const Reader = later(
  'The article',
  async () => (await import('../features/reader/Reader.tsx')).Reader,
);
export const CorrectionsBar = later(
  'The list of corrections',
  async () => (await import('../features/corrections/CorrectionsBar.tsx')).CorrectionsBar,
);
export const CorrectionSheets = later(
  'The form for corrections',
  async () => (await import('../features/corrections/CorrectionSheets.tsx')).CorrectionSheets,
);
export const AddArticles = later(
  'What adds articles',
  async () => (await import('../features/import/AddArticles.tsx')).AddArticles,
  inSheet,
);
export const Stories = later(
  'The list of stories',
  async () => (await import('../features/stories/Stories.tsx')).Stories,
  inSheet,
);
export const KeepNotice = later(
  'A notice',
  async () => (await import('../features/stories/KeepNotice.tsx')).KeepNotice,
);
export const KeysSheet = later(
  'The list of keys',
  async () => (await import('./KeysSheet.tsx')).KeysSheet,
  inSheet,
);

export const HowToRead = later(
  'This help',
  async () => (await import('./HowToRead.tsx')).HowToRead,
);
export const EmptyStoryArea = later(
  'What can be done here',
  async () => (await import('./EmptyStoryArea.tsx')).EmptyStoryArea,
);
export const ReadingWords = later(
  'The progress',
  async () => (await import('./ReadingWords.tsx')).ReadingWords,
  orNothing,
);
export const LeftOut = later('A notice', async () => (await import('./LeftOut.tsx')).LeftOut);

let printed: ComponentType | undefined;

/** A printer does not wait: to be fetched before it is wanted. */
export const fetchPrintedPage = async () =>
  (printed = (await import('./PrintedPage.tsx')).PrintedPage);
const LaterPrintedPage = later('The page to print', fetchPrintedPage);

/** Drawn at once where it is there: what is lazy always comes a moment late. */
export function PrintedPage(): React.JSX.Element {
  const Part = printed ?? LaterPrintedPage;
  return <Part />;
}
