import { linkStory, parseArticle } from '../core/index.ts';
import type { Anchor } from '../core/model/correction.ts';
import { textOf, type SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';

const TEXTS: Readonly<Record<string, string>> = {
  gazette: `Ferry chief resigns over night collision

March 3, 2021

Tomas Lindqvist, chief executive of Harbour Lines, resigned on Tuesday after two ferries collided, the Harbour Gazette has learned.

“We failed our passengers and the island must hear it from us,” Lindqvist wrote in an email to staff.

An inquiry found in January that the lights on the pier had failed. Mayor Ines Okafor closed the pier on January 14.

“Nobody will sail from it before it is safe,” Okafor said.`,
  courier: `Harbour Lines boss quits

The head of Harbour Lines, Tomas Lindqvist, quit on Tuesday, he told the Island Courier.

“We have failed our passengers and the island must hear it from us,” Lindqvist wrote in the email, seen by the Harbour Gazette.

He will be replaced by Ruth Achterberg on Monday. Four ships were sold in February, said Ruth Achterberg.`,
  herald: `Pier shut as three ferries collide

March 4, 2021

Three ferries collided on February 27 and the pier was closed. Tomas Lindqvist resigned on March 2, the Herald reported.

“Nobody sails from it,” mayor Okafor told the Herald. Anna Lindqvist, who owns the yard, said on Wednesday that repairs would begin in the summer. The harbour was quiet in January.`,
};

/** A story of three invented articles as the parser reads them. */
export const PARSED_STORY: Story = linkStory(
  Object.entries(TEXTS).map(([id, text]) => parseArticle({ id, file: `${id}.txt`, text })),
);

/** Stands for the hash of each article's text. */
export const CONTENTS: ReadonlyMap<string, string> = new Map(
  PARSED_STORY.articles.map(({ id }) => [id, `key of ${id}`]),
);

/** The anchor of a place in the parsed story. */
export function anchorAt({ article, start, end }: SpanRef): Anchor {
  const text = PARSED_STORY.articles.find(({ id }) => id === article)?.text ?? '';
  return { content: `key of ${article}`, start, end, exact: textOf(text, { start, end }) };
}

/** The place of words in an article of the parsed story. */
export function wordsAt(article: string, words: string): SpanRef {
  const start = (TEXTS[article] ?? '').indexOf(words);
  if (start < 0) throw new Error(`not in ${article}: ${words}`);
  return { article, start, end: start + words.length };
}
