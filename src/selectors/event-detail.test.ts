import { expect, test } from 'vitest';
import type { Story } from '../core/model/story.ts';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { at } from '../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { eventDetail, type EventDetail } from './event-detail.ts';
import type { Excerpt } from './event-detail-excerpt.ts';
import { eventPosition } from './event-detail-position.ts';

function detailOf(id: string, story: Story = SAMPLE_STORY): EventDetail {
  const detail = eventDetail(story, id);
  if (detail === undefined) throw new Error(`no event ${id}`);
  return detail;
}

const textOf = ({ pieces }: Excerpt): string => pieces.map(({ text }) => text).join('');
const decidingIn = ({ pieces }: Excerpt): string =>
  pieces.flatMap(({ text, deciding }) => (deciding ? [text] : [])).join('|');

test('an event that the story does not have', () => {
  expect(eventDetail(SAMPLE_STORY, 'e:none')).toBeUndefined();
});

test('the label is a slice', () => {
  expect(detailOf('e:closed').label).toBe('The council closed the harbour bridge');
});

test('why: the words, and the date of the article that they were read against', () => {
  const { words, anchors, rule } = detailOf('e:closed').why;
  expect(rule).toBe('weekday/past');
  expect(words.map(({ text }) => text)).toEqual(['Tuesday']);
  expect(anchors).toHaveLength(1);
  expect(anchors[0]).toMatchObject({ kind: 'published', teller: { name: 'Harbour Gazette' } });
  expect(anchors[0]?.witnesses.map(({ text }) => text)).toEqual(['March 3, 2021']);
});

test('why: nothing proves the date of an undated event; its article has none either', () => {
  const { rule, words, anchors } = detailOf('e:unknown').why;
  expect([rule, words]).toEqual(['none', []]);
  expect(anchors).toMatchObject([{ article: 'blog', published: undefined, witnesses: [] }]);
});

test('why: where no words date it, the date of the first article that tells it does', () => {
  const story: Story = {
    ...SAMPLE_STORY,
    // The date at its head is read like any other, and is no date of what the article tells.
    timexes: SAMPLE_STORY.timexes.map((timex) => ({ ...timex, ...at('gazette', 'March 3, 2021') })),
    events: SAMPLE_STORY.events.map((event) => ({
      ...event,
      reason: { rule: 'before-published', evidence: [at('gazette', 'March 3, 2021')] },
      mentions: event.mentions.map((mention) => ({ ...mention, timex: null })),
    })),
  };
  const { words, anchors } = detailOf('e:closed', story).why;
  expect(words).toEqual([]);
  expect(anchors[0]?.witnesses.map(({ text }) => text)).toEqual(['March 3, 2021']);
});

test('why: of the words of others that date an article, a day of each is enough', () => {
  const evidence = ['The council', 'Tuesday'].map((text) => at('gazette', text));
  const story: Story = {
    ...SAMPLE_STORY,
    articles: SAMPLE_STORY.articles.map((article) => ({
      ...article,
      published: article.published && { ...article.published, basis: 'inferred', evidence },
    })),
  };
  const [anchor] = detailOf('e:closed', story).why.anchors;
  expect(anchor?.witnesses.map(({ text }) => text)).toEqual(['Tuesday']);
});

test('each claim stands in its sentence, its deciding words marked', () => {
  const [number, date] = detailOf('e:closed').differences;
  expect(number?.asks).toBe('how many');
  expect(number?.claims.map(({ excerpt }) => decidingIn(excerpt))).toEqual([
    'two pillars',
    'three pillars',
  ]);
  expect(number?.claims[0]?.excerpt).toMatchObject({ cutBefore: true, cutAfter: false });
  expect(date?.claims.map((claim) => claim.date)).toEqual(['2021-03-02', '2021-03-03']);
});

test('tellings: the sentence, where it stands, and the date in it', () => {
  const [gazette, courier, blog] = detailOf('e:closed').tellings;
  expect(gazette?.teller.name).toBe('Harbour Gazette');
  const [passage] = gazette?.passages ?? [];
  expect(passage?.where).toEqual({ kind: 'body', paragraph: 1 });
  expect(passage && textOf(passage.excerpt)).toMatch(/^The council closed .* has learned\.$/);
  expect(passage && decidingIn(passage.excerpt)).toBe('Tuesday|two pillars');
  expect(passage?.excerpt.pieces.find(({ reading }) => reading)?.text).toBe('Tuesday');
  expect(courier?.passages).toHaveLength(1);
  expect(blog?.teller.name).toBe('Unnamed outlet');
});

test('two mentions in one sentence are one passage', () => {
  const event = SAMPLE_STORY.events.find(({ id }) => id === 'e:closed');
  const mentions = ['The bridge was shut', 'inspectors found cracks in three pillars'];
  const story: Story = {
    ...SAMPLE_STORY,
    events: event
      ? [
          {
            ...event,
            mentions: mentions.map((words) => ({ ...at('courier', words), timex: null })),
          },
        ]
      : [],
  };
  const { tellings } = detailOf('e:closed', story);
  expect(tellings[0]?.passages).toHaveLength(1);
});

test('who is silent', () => {
  expect(detailOf('e:closed').silent).toEqual([]);
  expect(detailOf('e:repairs').silent.map(({ id }) => id)).toEqual([
    'outlet:harbour-gazette',
    'blog',
  ]);
});

test('quotes carry speaker, role and channel; variants become one statement', () => {
  const { quotes, statements } = detailOf('e:closed');
  expect(quotes[0]).toMatchObject({
    text: 'We could not wait another day,',
    speaker: { names: [{ name: 'Ines Okafor', role: 'mayor' }] },
    channel: 'email',
    via: undefined,
  });
  expect(statements.map(({ wordings }) => wordings.length)).toEqual([2]);
});

test('the position counts the events that the filters show', () => {
  const at2 = eventPosition(SAMPLE_STORY, DEFAULT_VIEW, 'e:closed');
  expect(at2).toEqual({ number: 2, count: 4, previous: 'e:warned', next: 'e:repairs' });
  const hidden = { ...DEFAULT_VIEW, people: ['person:ines-okafor'] };
  expect(eventPosition(SAMPLE_STORY, hidden, 'e:unknown')).toEqual({
    number: undefined,
    count: 1,
    previous: undefined,
    next: 'e:closed',
  });
});
