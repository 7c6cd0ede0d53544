const LETTER = /\p{L}/u;

/** First letters of the first and the last word of a name: "Juan de la Vega" is "JV". */
export function initialsOf(name: string): string {
  const letters = name.split(/\s+/).flatMap((word) => LETTER.exec(word) ?? []);
  return [...new Set([0, letters.length - 1])].map((i) => letters[i] ?? '').join('');
}
