import { fold } from '../language/fold.ts';
import { MASTHEAD_WORDS } from '../lexicon/masthead-words.ts';
import { soundsLikeOutlet } from './masthead-signs.ts';
import { titled } from './spelt-name.ts';
import { HEARS, REVEALS } from './own-slots.ts';

/** Places where a name is looked at, at most: one that is a common word would be everywhere. */
const LOOKS = 40;

/** How much the text speaks as the outlet of that name: what it hears, what it reveals. */
export function speech(text: string, name: string): number {
  const bare = name.replace(/^The /i, '');
  const forms = [...new Set([bare, titled(bare)])];
  let hears = 0;
  let reveals = 0;
  for (const form of forms)
    for (const at of places(text, form)) {
      const before = text.slice(Math.max(0, at - 40), at).trimEnd();
      const after = text.slice(at + form.length, at + form.length + 60);
      if (/^[\p{L}\p{N}]/u.test(after)) continue;
      if (HEARS.test(before)) hears = 1;
      if (
        REVEALS.test(after) ||
        (/(?:^|\n)\s*$/u.test(text.slice(at - 1, at)) && after.startsWith(': '))
      )
        reveals = 1;
    }
  return hears + reveals;
}

function places(text: string, form: string): readonly number[] {
  const found: number[] = [];
  for (
    let at = text.indexOf(form);
    at >= 0 && found.length < LOOKS;
    at = text.indexOf(form, at + 1)
  )
    found.push(at);
  return found;
}

/** Whether `hasSite` may hold of any name: to look for each name's own costs much more. */
export const mayNameSites = (text: string): boolean => /\.\p{L}{2}/u.test(text);

/** "news@andercourier.example" of the "Ander Courier" */
export function hasSite(text: string, name: string): boolean {
  const squeezed = fold(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (squeezed.length < 6) return false;
  return new RegExp(String.raw`(?:@|www\.|//|(?<![\p{L}\p{N}.]))${squeezed}\.\p{L}{2}`, 'iu').test(
    text,
  );
}

/** Whether its last word, or a foreign first one, is an outlet's: no headline that says "Times Square". */
export function endsLikeOutlet(name: string): boolean {
  const words = name.split(' ');
  const last = words.slice(-2).join(' ');
  return (
    /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(name) ||
    soundsLikeOutlet(words.length > 1 ? last : name) ||
    (words.length > 1 && (MASTHEAD_WORDS.has(fold(words[0] ?? '')) || words[0] === 'Radio'))
  );
}
