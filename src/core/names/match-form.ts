import { fold } from '../language/fold.ts';
import { formsFrom, gluedForm, plain, type CompiledForm } from './outlet-forms.ts';
import type { Word } from './words.ts';

export interface FormMatch {
  readonly form: CompiledForm;
  readonly to: number;
}

/** The longest form of a known outlet that stands at `at`, in its own spelling or in capitals. */
export function matchForm(words: readonly Word[], at: number): FormMatch | undefined {
  const word = words[at];
  if (word === undefined || !word.is.opensOutlet) return undefined;
  for (const form of formsFrom(word.key)) {
    if (form.parts.every((part, index) => isPart(words[at + index], part, form, index)))
      return { form, to: at + form.parts.length };
  }
  const joined = gluedForm(word.text);
  return joined === undefined ? undefined : { form: joined, to: at + 1 };
}

function isPart(word: Word | undefined, part: string, form: CompiledForm, index: number): boolean {
  if (word === undefined || (index > 0 && !word.joined)) return false;
  const text = plain(word.text);
  if (text === part) return true;
  // Accents are often lost, and headlines are set in capitals; a short form is only itself.
  if (form.parts.length === 1 && part.length < 6) return false;
  if (word.shouted) return text.toLowerCase() === part.toLowerCase();
  // “Liberation” is no “Libération”: one word that loses its accent may be another word.
  if (form.parts.length === 1) return false;
  return word.capital && word.key === fold(part) && text.length === part.length;
}
