import { newId } from '../store/new-id.ts';

/** A slug that no story of any window has: the first words of its name, and chance. */
export const newSlug = (name: string): string =>
  [
    ...(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['story']).slice(0, 5),
    newId().replaceAll('-', '').slice(0, 8),
  ].join('-');
