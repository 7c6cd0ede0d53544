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

const BY_FIRST: ReadonlyMap<string, readonly MarkGlyph[]> = new Map(
  MARK_GLYPHS.map(({ glyph: [first = ''] }) => [
    first,
    MARK_GLYPHS.filter(({ glyph }) => glyph.startsWith(first)),
  ]),
);

/** A character that a mark may begin with. */
export const MARK_START = new RegExp(`[${[...BY_FIRST.keys()].join('')}]`, 'gu');

/** The mark that begins at `at`, if one does. */
export const glyphAt = (text: string, at: number): MarkGlyph | undefined =>
  BY_FIRST.get(text[at] ?? '')?.find(
    ({ glyph }) => text.startsWith(glyph, at) && !(glyph === "''" && endsInner(text, at)),
  );

/** "`Where to?'''": of three marks the first ends what is quoted inside. */
const endsInner = (text: string, at: number): boolean =>
  text.startsWith("'''", at) && /[\p{L}\p{N}.,?!]/u.test(text[at - 1] ?? '');
