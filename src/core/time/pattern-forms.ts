/**
 * What a part of a pattern may match: a list of forms over five kinds of signs: letters, "0" for a
 * figure, "." for a mark, " " for white space, a boundary or a mark, and "*" for whatever is not
 * known.
 */
export type Forms = readonly string[];

/** Longer lists of forms are not multiplied out; what is lost is only that a rule is tried in vain. */
export const MOST_FORMS = 700;
export const UNKNOWN: Forms = ['*'];
/** Not known, and at its end. */
const UNKNOWN_WORD: Forms = ['* '];
export const GAP: Forms = [' '];
export const NOTHING: Forms = [''];
/** A number, one of four figures or more, and one with a mark inside it, asked for like words. */
export const FIGURE = '0';
export const LONG_NUMBER = '0000';
export const MARKED_NUMBER = '0.0';

export function signOf(sign: string): string {
  if (/[a-z]/iu.test(sign)) return sign.toLowerCase();
  if (/\d/u.test(sign)) return FIGURE;
  return /\s/u.test(sign) ? ' ' : '.';
}

export const unique = (forms: readonly string[]): Forms => [...new Set(forms)];

export const endsWord = (form: string): boolean => /[ .0]$/u.test(form);
/** Numbers go on behind a figure, and behind a mark behind it. */
export const endsNumber = (form: string): boolean => / $|(?<!0)\.$/u.test(form);

/** Every form of one part with every form of the next. */
export function join(left: Forms, right: Forms): Forms {
  if (left.length * right.length > MOST_FORMS)
    return right.length > MOST_FORMS
      ? UNKNOWN
      : join(left.every(endsWord) ? UNKNOWN_WORD : UNKNOWN, right);
  if (left.length === 1 && left[0] === '') return right;
  const joined = new Set<string>();
  for (const a of left) for (const b of right) joined.add(linked(a, b));
  return [...joined];
}

/** Of white space one sign is enough, and of figures as many as make a long number. */
function linked(left: string, right: string): string {
  if (left.endsWith(' ') && right.startsWith(' ')) return left + right.slice(1);
  return left.endsWith(LONG_NUMBER) && right.startsWith(FIGURE)
    ? left + right.replace(/^0+/u, '')
    : left + right;
}
