import { describe, expect, test } from 'vitest';
import type { StoryEvent } from '../model/event.ts';
import { linkStory } from '../pipeline/link-story.ts';
import { parseArticle } from '../pipeline/parse-article.ts';

interface Told {
  readonly texts: readonly string[];
  readonly events: readonly StoryEvent[];
}

/** A story from articles and the days on which they came out. */
function tell(...articles: readonly (readonly [string, string])[]): Told {
  const texts = articles.map(([, text]) => text);
  const parsed = articles.map(([published, text], at) =>
    parseArticle({ id: `a${at}`, file: `a${at}.txt`, text, published }),
  );
  return { texts, events: linkStory(parsed).events };
}

/** The event told by the narrowest clause that holds a passage. */
function eventOf({ texts, events }: Told, passage: string): string | undefined {
  const at = texts.findIndex((text) => text.includes(passage));
  const start = texts[at]!.indexOf(passage);
  return events
    .flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, id })))
    .filter((one) => one.article === `a${at}` && one.start <= start + 3 && start < one.end)
    .toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0]?.id;
}

const WRECK = tell(
  [
    '1987-11-13',
    `GENOA, Italy, Nov. 13 (AP) — The ferry Aurelia, carrying 212 passengers, capsized and sank off Genoa late Thursday, officials said.

The owner, Tirrena Lines, suspended all sailings of two sister ships. The transport minister, Ugo Ferri, ordered an inquiry into the disaster on Friday.`,
  ],
  [
    '1987-11-14',
    `FERRY OF DEATH: SKIPPER HELD

Police last night arrested the captain of the doomed ferry Aurelia, Giorgio Pane.

The ferry turned over in seconds on Thursday night. A government inquiry into the tragedy was launched yesterday.`,
  ],
  [
    '1987-11-15',
    `Prosecutors question master of sunken ferry

The master of the Aurelia, Giorgio Pane, was detained late on Friday and questioned by prosecutors in Genoa.

The vessel went down in calm seas on Thursday evening, 20 minutes after leaving port. A requiem mass will be held in Genoa on Tuesday.`,
  ],
);

const TRIAL = tell(
  [
    '2004-09-21',
    `PORTLAND, Maine, Sept 21 (Reuters) - A jury found accountant Daniel Weiss guilty on Tuesday of murdering his business partner.

Judge Helen Marsh will sentence him on Oct. 15. The trial opened on Sept. 6.`,
  ],
  [
    '2004-09-22',
    `Weiss guilty of Kline murder

Daniel Weiss was convicted of first-degree murder yesterday.

Police arrested Weiss two months after the killing, in August last year. Sentencing is set for October 15.`,
  ],
  [
    '2004-09-22',
    `Accountant to be sentenced next month

A US accountant has been found guilty of murdering his business partner.

Daniel Weiss was arrested in August last year at his sister's home in Boston. Weiss will be sentenced on 15 October.`,
  ],
);

const CUP = tell(
  [
    '2011-05-22',
    `Harbury stun City to lift cup

Third-tier Harbury beat Northgate City 2-1 in the Cup final on Saturday.

Defender Luca Moretti was sent off on 61 minutes. Harbury knocked out Weston in the semi-finals in April.`,
  ],
  [
    '2011-05-24',
    `CITY AXE BOSS AFTER CUP SHAMBLES

Northgate City sacked manager Alan Reeve last night.

City lost 2-1 to the third-tier side at the National Stadium on Saturday.`,
  ],
  [
    '2011-06-03',
    `Northgate City were fined 80,000 pounds on Thursday by the league.

The club dismissed coach Alan Reeve on May 23.`,
  ],
);

const CABINET = tell(
  [
    '2016-02-12',
    `VALLETTA (Reuters) - Malta's transport minister Mario Galea resigned on Friday over a leaked recording.

The recording was published by the Sunday Ledger website on Tuesday. Police opened an investigation.`,
  ],
  [
    '2016-02-17',
    `Prime Minister Karl Borg lost a vote of no confidence last night.

Mario Galea quit on Friday over the tape. The police probe continues.`,
  ],
  [
    '2016-02-18',
    `On Tuesday the government was toppled by 34 votes to 31, and Finance Minister Lea Micallef was sworn in yesterday.`,
  ],
);

describe('one happening, whatever the house calls it', () => {
  test.each([
    ['an accident', WRECK, 'The ferry Aurelia, carrying', 'The ferry turned over'],
    ['an accident once more', WRECK, 'The ferry Aurelia, carrying', 'The vessel went down'],
    ['an arrest', WRECK, 'Police last night arrested', 'The master of the Aurelia'],
    ['an inquiry, ordered and launched', WRECK, 'an inquiry into', 'A government inquiry'],
    ['a verdict', TRIAL, 'A jury found', 'Daniel Weiss was convicted'],
    ['a verdict of nobody by name', TRIAL, 'A jury found', 'A US accountant has'],
    ['an arrest in a month', TRIAL, 'Police arrested Weiss', 'Daniel Weiss was arrested'],
    ['a plan', TRIAL, 'Judge Helen Marsh', 'Weiss will be sentenced'],
    ['a plan told by a noun', TRIAL, 'Judge Helen Marsh', 'Sentencing is set'],
    ['a match, from either side', CUP, 'Third-tier Harbury beat', 'City lost 2-1'],
    ['a sacking', CUP, 'Northgate City sacked', 'The club dismissed'],
    ['a resignation', CABINET, "Malta's transport minister", 'Mario Galea quit'],
    ['an investigation and “the probe”', CABINET, 'Police opened', 'The police probe'],
  ])('%s', (_, story, first, second) => {
    expect(eventOf(story, first)).toBeDefined();
    expect(eventOf(story, second)).toBe(eventOf(story, first));
  });
});

test.fails('a vote that is lost and the fall that it brings', () => {
  const fall = eventOf(CABINET, 'On Tuesday the government');
  expect(eventOf(CABINET, 'Prime Minister Karl Borg lost')).toBe(fall);
});

describe('two happenings', () => {
  test.each([
    ['an accident and the inquiry into it', WRECK, 'The ferry turned over', 'A government inquiry'],
    ['an arrest and the inquiry', WRECK, 'Police last night arrested', 'A government inquiry'],
    ['an accident and the mass for its dead', WRECK, 'The vessel went down', 'A requiem mass'],
    ['a stop and an inquiry', WRECK, 'The owner, Tirrena Lines', 'an inquiry into'],
    ['a trial and its verdict', TRIAL, 'The trial opened', 'A jury found'],
    ['an arrest and a verdict', TRIAL, 'Police arrested Weiss', 'Daniel Weiss was convicted'],
    ['a verdict and the sentence to come', TRIAL, 'A jury found', 'Judge Helen Marsh'],
    ['a player and a manager sent away', CUP, 'Defender Luca Moretti', 'Northgate City sacked'],
    ['two rounds of a cup', CUP, 'Harbury knocked out', 'Third-tier Harbury beat'],
    ['a fine and a sacking', CUP, 'Northgate City were fined', 'The club dismissed'],
    ['a leak and its cost', CABINET, 'The recording was published', 'Mario Galea quit'],
    ['a fall and a resignation', CABINET, 'On Tuesday the government', 'Mario Galea quit'],
  ])('%s', (_, story, first, second) => {
    expect(eventOf(story, first)).toBeDefined();
    expect(eventOf(story, second)).not.toBe(eventOf(story, first));
  });
});

test('no label stands on two events of a story', () => {
  for (const { texts, events } of [WRECK, TRIAL, CUP, CABINET]) {
    const labels = events.map(({ label: { article, start, end } }) =>
      texts[Number(article.slice(1))]!.slice(start, end),
    );
    expect(new Set(labels).size).toBe(labels.length);
  }
});

describe('who leaves a post', () => {
  test.each([
    [
      'leaves it once, on whatever days',
      'Ann Holt was sacked as curator in Leith on 20 May.',
      true,
    ],
    ['is not another who left one', 'Jo Lind was sacked as curator in Leith on 20 May.', false],
    ['is not arrested by that', 'Ann Holt was arrested as curator in Leith on 20 May.', false],
  ])('%s', (_, other, together) => {
    const resigned = 'Ann Holt resigned as curator in Leith on 3 June.';
    const told = tell(['2019-06-14', resigned], ['2019-06-14', other]);
    expect(eventOf(told, 'Ann Holt resigned') === eventOf(told, other.slice(0, 12))).toBe(together);
  });
});

test('what two accounts of one story leave over is one event where nothing else is as like', () => {
  const both = `Thieves stole a silver bowl from Ayr church on Monday. Police arrested the sexton Paul Reid in Oban on Tuesday. Judge Mary Cole jailed the sexton for theft on Thursday.`;
  const [raised, gave] = [
    'Villagers raised money for a new bowl.',
    'Villagers gave coins for the church.',
  ];
  const linked = (first: string, second: string): boolean => {
    const told = tell(['2019-06-14', first], ['2019-06-14', second]);
    return eventOf(told, raised) === eventOf(told, gave);
  };
  expect(linked(`${both} ${raised}`, `${both} ${gave}`)).toBe(true);
  expect(linked(`${both} ${raised}`, gave)).toBe(false);
});
