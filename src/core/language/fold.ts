/** Lower case without accents, for looking names up: "Zoë" and "ZOE" both give "zoe". */
export const fold = (word: string): string =>
  /^[ -~]*$/.test(word) ? word.toLowerCase() : foldMarked(word);

const foldMarked = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ð', 'd')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i');
