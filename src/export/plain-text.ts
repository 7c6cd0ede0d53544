const BREAKS = /[\s\p{Cc}]+/gu;

/** The words on one line: white space and control characters of any kind become one space. */
export const oneLine = (text: string): string => text.replaceAll(BREAKS, ' ').trim();

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Half of a character, and characters that XML has no way to write. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Text as HTML and XML show it, character for character, in an element or in an attribute. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll(NOT_XML, '\ufffd').replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
