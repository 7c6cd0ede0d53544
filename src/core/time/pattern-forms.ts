/**
 * What a part of a pattern may match: a list of forms over four kinds of signs: letters, "0" for
 * figures, " " for anything that is neither (or a boundary), and "*" for whatever is not known.
 */
export type Forms = readonly string[];

/** Longer lists of forms are not multiplied out; what is lost is only that a rule is tried in vain. */
export const MOST_FORMS = 700;
export const UNKNOWN: Forms = ['*'];
export const GAP: Forms = [' '];
export const NOTHING: Forms = [''];
/** Stands for any run of figures. */
export const FIGURE = '0';

export const signOf = (sign: string): string =>
  /[a-z]/iu.test(sign) ? sign.toLowerCase() : /\d/u.test(sign) ? '0' : ' ';

export const unique = (forms: readonly string[]): Forms => [...new Set(forms)];

export const endsWord = (form: string): boolean => form.endsWith(' ') || form.endsWith('0');

/** Every form of one part with every form of the next. */
export function join(left: Forms, right: Forms): Forms {
  if (left.length * right.length > MOST_FORMS)
    return right.length > MOST_FORMS ? UNKNOWN : join(left.every(endsWord) ? GAP : UNKNOWN, right);
  if (left.length === 1 && left[0] === '') return right;
  const joined = new Set<string>();
  for (const a of left) {
    const end = a.at(-1);
    for (const b of right)
      joined.add((end === ' ' || end === '0') && b.startsWith(end) ? a + b.slice(1) : a + b);
  }
  return [...joined];
}
