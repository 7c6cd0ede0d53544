/** "THE SUN" as the table has it. */
export const titled = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());

/** A name set in capitals as the text writes it elsewhere, where it does: "El Faro de los Lagos". */
export function spelt(text: string, name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  const bare = name.replace(/^THE /, '');
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return name;
  const wanted = bare.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const written = text.slice(at, at + bare.length);
    if (/^\p{Lu}/u.test(written) && /\p{Ll}/u.test(written))
      return bare === name ? written : `The ${written}`;
  }
  return name;
}
