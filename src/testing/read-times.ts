import type { Published } from '../core/model/article.ts';
import type { Doc } from '../core/model/doc.ts';
import type { Timex } from '../core/model/timex3.ts';
import { splitSentences } from '../core/text/split-sentences.ts';
import { findTimexes } from '../core/time/find-timexes.ts';
import { resolveTimexes } from '../core/time/resolve-timexes.ts';

/** A text as the body of an article. */
export function bodyDoc(text: string): Doc {
  const sections = [{ article: 'a', start: 0, end: text.length, kind: 'body' as const }];
  return { id: 'a', text, sections, sentences: splitSentences(text, sections) };
}

/** "2024-03-14" or "2024-03-14/2024-03-16" as the date an article gives itself. */
export function publishedOn(dct: string | undefined): Published | null {
  if (dct === undefined || dct === 'none') return null;
  const [earliest = dct, latest = earliest] = dct.split('/');
  return { edtf: dct, earliest, latest, basis: 'stated', evidence: [], rule: 'test' };
}

/** The time expressions of a text, read against the day it was written. */
export const readTimes = (text: string, dct: string | undefined): readonly Timex[] =>
  resolveTimexes(findTimexes(bodyDoc(text)), publishedOn(dct));
