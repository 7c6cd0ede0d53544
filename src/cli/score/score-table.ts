import { linkStory, parseArticle } from '../../core/index.ts';
import type { ArticleText } from '../../core/model/article.ts';
import type { Story } from '../../core/model/story.ts';
import type { GoldFile } from './gold.ts';
import { scoreNames } from './measures.ts';
import { scoreOutlets, scorePublished } from './score-articles.ts';
import { scoreDisagreements, scoreEvents, scoreVariants } from './score-events.ts';
import { scoreQuotes, scoreTimes } from './score-passages.ts';

/** What the parser reaches on a story, as a table in Markdown: 1 is all right. */
export function scoreTable(name: string, articles: readonly ArticleText[], gold: GoldFile): string {
  const rows = rowsOf(linkStory(articles.map(parseArticle)), gold);
  const lines = rows.map(([what, figure]) => `| ${what} | ${figure.toFixed(3)} |`);
  return [`| ${name} | |`, '| --- | --- |', ...lines, ''].join('\n');
}

/** What is measured, and the figure from 0 to 1. */
function rowsOf(story: Story, gold: GoldFile): readonly (readonly [string, number])[] {
  const ofType = (...types: readonly string[]): GoldFile['entities'] =>
    gold.entities.filter(({ type, mentions }) => types.includes(type) && mentions.length > 0);
  const hosts = gold.documents.flatMap(({ publisher }) =>
    publisher?.name
      ? [{ name: publisher.name, aliases: [publisher.name.replace(/ \(.*/, '')] }]
      : [],
  );
  const quotes = scoreQuotes(story, gold);
  const events = scoreEvents(story, gold);
  return [
    ['article: outlet', scoreOutlets(story, gold)],
    ['article: date of publication', scorePublished(story, gold)],
    ['time expressions, value F1', scoreTimes(story, gold).f1],
    ['quotes, exact F1', quotes.exact.f1],
    ['quotes, speaker', quotes.speaker],
    ['people, F1', scoreNames(ofType('person'), story.people).f1],
    ['outlets, F1', scoreNames(ofType('outlet', 'agency'), story.outlets, hosts).f1],
    ['event mentions, recall', events.mentions],
    ['event linking, B³ F1', events.linking.f1],
    ['event dates', events.dates],
    ['quote variants, F1', scoreVariants(story, gold).f1],
    ['disagreements, precision', scoreDisagreements(story, gold).p],
    ['disagreements, recall', scoreDisagreements(story, gold).r],
  ];
}
