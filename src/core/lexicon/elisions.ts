/** Words that are written with an apostrophe in front, without it: "’em", "’tis", "’n’". */
export const QUOTE_ELISIONS: ReadonlySet<string> = new Set(
  'em tis twas twere til till cause cos cuz bout n round nuff fraid neath gainst ere'.split(' '),
);
