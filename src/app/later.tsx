import { lazy } from 'react';

/** Chunks of their own: what a click, a key or the printer opens can come after the list is there. */
export const EventDetail = lazy(async () => ({
  default: (await import('../features/event-detail/EventDetail.tsx')).EventDetail,
}));
export const Reader = lazy(async () => ({
  default: (await import('../features/reader/Reader.tsx')).Reader,
}));
export const CorrectionsBar = lazy(async () => ({
  default: (await import('../features/corrections/CorrectionsBar.tsx')).CorrectionsBar,
}));
export const CorrectionSheets = lazy(async () => ({
  default: (await import('../features/corrections/CorrectionSheets.tsx')).CorrectionSheets,
}));
export const AddArticles = lazy(async () => ({
  default: (await import('../features/import/AddArticles.tsx')).AddArticles,
}));
export const Stories = lazy(async () => ({
  default: (await import('../features/stories/Stories.tsx')).Stories,
}));
export const KeepNotice = lazy(async () => ({
  default: (await import('../features/stories/KeepNotice.tsx')).KeepNotice,
}));
export const KeysSheet = lazy(async () => ({
  default: (await import('./KeysSheet.tsx')).KeysSheet,
}));

export const HowToRead = lazy(async () => ({
  default: (await import('./HowToRead.tsx')).HowToRead,
}));
export const EmptyStoryArea = lazy(async () => ({
  default: (await import('./EmptyStoryArea.tsx')).EmptyStoryArea,
}));
export const ReadingWords = lazy(async () => ({
  default: (await import('./ReadingWords.tsx')).ReadingWords,
}));
export const LeftOut = lazy(async () => ({
  default: (await import('./LeftOut.tsx')).LeftOut,
}));

/** A printer does not wait: to be fetched before it is wanted. */
export const fetchPrintedPage = async () => ({
  default: (await import('./PrintedPage.tsx')).PrintedPage,
});
export const PrintedPage = lazy(fetchPrintedPage);
