import { asks } from './capital-runs.ts';
import { classify } from './word-class.ts';
import type { Line, Word } from './words.ts';

/** Whether one word of a name stands by itself here, as a name and not as a common word. */
export function stands({ words, casing }: Line, at: number, to: number): boolean {
  const word = words[at];
  const next = words[to];
  const last = words[at - 1]?.text === '.' ? at - 2 : at - 1;
  const before = words[last];
  if (word === undefined) return false;
  if (next?.capital === true && next.joined && isPartOfThing(words, to, casing)) return false;
  if (next?.text === '&' || before?.text === '&') return false;
  if (before?.key === 'the' || before?.is.thingBefore === true) return false;
  // "Hale, founded in 1898,"
  if (next?.text === ',' && FOUNDED.test(words[to + 1]?.key ?? '')) return false;
  if (word.is.knownOrganisation && !actsLikeAPerson(next)) return false;
  if (before !== undefined && before.capital && word.joined && !asks(words, last)) {
    // "M Hale": the address of a Frenchman.
    const name =
      before.text === 'M'
        ? false
        : casing === 'plain'
          ? classify(words, last).is === 'name'
          : before.is.given;
    if (name) return false;
  }
  if (word.is.place && /^(?:in|at|near|from|to|across)$/.test(before?.key ?? '')) return false;
  if (!word.is.common) return true;
  if (casing === 'plain' && isCalled(before, next)) return true;
  return (
    casing === 'plain' &&
    actsLikeAPerson(next) &&
    !/^(?:in|last|this|since)$/.test(before?.key ?? '')
  );
}

const FOUNDED = /^(?:founded|headquartered)$/;

function isPartOfThing(words: readonly Word[], to: number, casing: Line['casing']): boolean {
  const next = words[to];
  if (next === undefined || next.is.suffix) return false;
  if (casing === 'plain' && (next.is.title || next.is.role)) return true;
  const { is } = classify(words, to);
  if (next.is.placeWord || is === 'organisation-word') return true;
  return casing === 'plain' && (next.is.thingAfter || is === 'name');
}

/** "Ms Easter", "said Coun May.", "added May.": not "said May was" and "said May 5". */
const isCalled = (before: Word | undefined, next: Word | undefined): boolean =>
  before !== undefined &&
  (before.is.honorific ||
    (before.capital && before.is.title) ||
    (before.is.speech && /^[.,]$/.test(next?.text ?? '')));

const actsLikeAPerson = (next: Word | undefined): boolean =>
  next !== undefined &&
  (next.is.speech || next.is.personal || next.key === "'s" || next.key === 'who');
