import { oneLine } from './plain-text.ts';

/** Marks that Markdown, HTML or the sites that show Markdown read as their own, wherever they stand. */
const MARKS = /[\\`*_[\]{}<>&~|$#^=@]/g;
/**
 * Addresses and names of emoji, which some sites turn into links and pictures, but not a time of day,
 * which can be neither; a last "!", which would make a picture of the footnote behind it.
 */
const JOINTS = /:(?!\d\d(?![\w:]))(?=\S)|(?<=www)\.|!$/gi;

/** The words as Markdown shows them, on one line, so that nothing in them is markup. */
export const markdownWords = (text: string): string =>
  oneLine(text)
    .replaceAll(MARKS, String.raw`\$&`)
    .replaceAll(JOINTS, String.raw`\$&`);
