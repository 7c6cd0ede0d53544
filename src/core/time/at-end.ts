/** What a text may end with. */
interface Ending {
  readonly test: (text: string) => boolean;
}

/**
 * A match of the pattern at the end of a text. It is read backwards from there: a search for the
 * pattern and "$" begins anew at every sign of the text, and takes ten to twenty times as long.
 */
export function atEnd({ source, flags }: RegExp): Ending {
  const pattern = new RegExp(`(?<=${source})`, `${flags}y`);
  return {
    test: (text) => {
      pattern.lastIndex = text.length;
      return pattern.test(text);
    },
  };
}
