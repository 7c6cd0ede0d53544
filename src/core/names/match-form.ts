import { isPart, type CompiledForm } from './outlet-forms.ts';
import type { Word } from './words.ts';

export interface FormMatch {
  readonly form: CompiledForm;
  readonly to: number;
}

/** The longest form of a known outlet that stands at `at`, in its own spelling or in capitals. */
export function matchForm(words: readonly Word[], at: number): FormMatch | undefined {
  const clues = words[at]?.is.outlet;
  if (clues === undefined) return undefined;
  for (const form of clues.forms)
    if (goesOn(words, at, form)) return { form, to: at + form.parts.length };
  return clues.glued && { form: clues.glued, to: at + 1 };
}

/** Whether the other parts follow the first. */
function goesOn(words: readonly Word[], at: number, form: CompiledForm): boolean {
  for (let index = 1; index < form.parts.length; index += 1) {
    const word = words[at + index];
    if (word?.joined !== true || !isPart(word.is, index, form)) return false;
  }
  return true;
}
