export type MarkFamily = 'double' | 'single';

/** Which side a glyph is made for; "either" for typewriter marks, which have one shape. */
export type MarkSide = 'open' | 'close' | 'either';

/** A mark as it is written. */
export interface MarkGlyph {
  readonly glyph: string;
  readonly family: MarkFamily;
  readonly side: MarkSide;
}

const row = (glyph: string, family: MarkFamily, side: MarkSide): MarkGlyph => ({
  glyph,
  family,
  side,
});

/**
 * Everything that opens or closes a quotation in the wild, the longer before the shorter that
 * begin alike. Two-character marks come from typewriters and TeX, entities from careless scraping.
 */
const MARK_GLYPHS: readonly MarkGlyph[] = [
  row('&ldquo;', 'double', 'open'),
  row('&rdquo;', 'double', 'close'),
  row('&quot;', 'double', 'either'),
  row('&lsquo;', 'single', 'open'),
  row('&rsquo;', 'single', 'close'),
  row('&#8220;', 'double', 'open'),
  row('&#8221;', 'double', 'close'),
  row('&#34;', 'double', 'either'),
  row('``', 'double', 'open'),
  row("''", 'double', 'either'),
  row('‘‘', 'double', 'open'),
  row('’’', 'double', 'close'),
  row('“', 'double', 'open'),
  row('”', 'double', 'close'),
  row('„', 'double', 'open'),
  row('‟', 'double', 'open'),
  row('"', 'double', 'either'),
  row('＂', 'double', 'either'),
  row('«', 'double', 'open'),
  row('»', 'double', 'close'),
  row('「', 'double', 'open'),
  row('」', 'double', 'close'),
  row('‹', 'single', 'open'),
  row('›', 'single', 'close'),
  row('‘', 'single', 'open'),
  row('‚', 'single', 'open'),
  row('‛', 'single', 'open'),
  row('’', 'single', 'close'),
  row("'", 'single', 'either'),
  row('`', 'single', 'open'),
];

const FIRST_CHARACTERS: ReadonlySet<string> = new Set(
  MARK_GLYPHS.map(({ glyph }) => glyph[0] ?? ''),
);

/** The mark that begins at `at`, if one does. */
export const glyphAt = (text: string, at: number): MarkGlyph | undefined =>
  FIRST_CHARACTERS.has(text[at] ?? '')
    ? MARK_GLYPHS.find(({ glyph }) => text.startsWith(glyph, at))
    : undefined;
