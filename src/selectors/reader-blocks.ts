import type { SectionKind } from '../core/model/article.ts';
import type { Span } from '../core/model/span.ts';
import type { StoryArticle } from '../core/model/story.ts';

/** A paragraph as the reader sets it: a slice of the text with one role. */
export interface ReaderBlock extends Span {
  readonly kind: SectionKind;
  /** Number among the paragraphs of the body, from 1; undefined outside the body. */
  readonly paragraph: number | undefined;
}

/** A paragraph of the article, or a run of page furniture that is folded in its place. */
export type ReaderPart =
  | { readonly kind: 'paragraph'; readonly block: ReaderBlock }
  | { readonly kind: 'furniture'; readonly blocks: readonly ReaderBlock[]; readonly lines: number };

/** The blocks that lie in `range`, cut to it. With the white space between them they are the text. */
export function blocksOf(
  { text, sections }: Pick<StoryArticle, 'text' | 'sections'>,
  range: Span,
): readonly ReaderBlock[] {
  const blocks: ReaderBlock[] = [];
  let end = 0;
  let paragraph = 0;
  for (const section of sections) {
    blocks.push(...looseBlock(text, { start: end, end: section.start }));
    if (section.kind === 'body') paragraph += 1;
    blocks.push({
      start: section.start,
      end: section.end,
      kind: section.kind,
      paragraph: section.kind === 'body' ? paragraph : undefined,
    });
    end = section.end;
  }
  blocks.push(...looseBlock(text, { start: end, end: text.length }));
  return blocks.flatMap((block) => clipped(block, range));
}

/** Text that no section claims is shown as well: nothing of the article is left out. */
function looseBlock(text: string, { start, end }: Span): readonly ReaderBlock[] {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  if (length === 0) return [];
  return [{ start: start + lead, end: start + lead + length, kind: 'body', paragraph: undefined }];
}

function clipped(block: ReaderBlock, range: Span): readonly ReaderBlock[] {
  const start = Math.max(block.start, range.start);
  const end = Math.min(block.end, range.end);
  return start < end ? [{ ...block, start, end }] : [];
}

/** Folds neighbouring blocks of furniture into one part. */
export function partsOf(text: string, blocks: readonly ReaderBlock[]): readonly ReaderPart[] {
  const parts: ReaderPart[] = [];
  let furniture: ReaderBlock[] = [];
  const fold = (): void => {
    const lines = furniture.reduce((sum, block) => sum + linesIn(text, block), 0);
    if (furniture.length > 0) parts.push({ kind: 'furniture', blocks: furniture, lines });
    furniture = [];
  };
  for (const block of blocks) {
    if (block.kind === 'boilerplate') {
      furniture.push(block);
      continue;
    }
    fold();
    parts.push({ kind: 'paragraph', block });
  }
  fold();
  return parts;
}

const linesIn = (text: string, { start, end }: Span): number =>
  text
    .slice(start, end)
    .split(/\r\n|[\r\n]/)
    .filter((line) => line.trim() !== '').length;
