import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testCases } from '../../testing/cases.ts';
import type { Section } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import type { FoundMention } from '../model/event.ts';
import { textOf } from '../model/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findTimexes } from '../time/find-timexes.ts';
import cases from './find-mentions.cases.txt?raw';
import { findMentions } from './find-mentions.ts';

function docOf(text: string, kind: Section['kind'] = 'body'): Doc {
  const sections = [{ article: 'a', start: 0, end: text.length, kind }];
  return { id: 'a', text, sections, sentences: splitSentences(text, sections) };
}

const NO_CLUES = {
  timexes: [],
  quotes: [],
  entities: { people: [], outlets: [], organisations: [] },
};

function mentionsIn(text: string, kind?: Section['kind']): readonly FoundMention[] {
  const doc = docOf(text, kind);
  return findMentions(doc, { ...NO_CLUES, timexes: findTimexes(doc) });
}

testCases(
  cases,
  (text) =>
    mentionsIn(text)
      .map((mention) => ({ ...mention.trigger, mention }))
      .toSorted((a, b) => a.start - b.start),
  ({ mention: { action, form, modality } }) =>
    [action, modality === 'asserted' ? [] : modality, form === 'remark' ? form : []]
      .flat()
      .join(' '),
);

test.each([
  ['Board ousts its founder in a row', ['oust']],
  ['Board ousts its founder in a row.', []],
])('standfirst: %s', (text, actions) => {
  expect(mentionsIn(text, 'standfirst').map(({ action }) => action)).toEqual(actions);
});

test.each([
  ['They had keys and copied 40 files.', ['clause']],
  ['They broke in and copied 40 files.', ['clause', 'part']],
])(
  'what goes on from a state is a clause of its own, from a deed a part of one: %s',
  (text, forms) => {
    expect(mentionsIn(text).map(({ form }) => form)).toEqual(forms);
  },
);

describe('labels', () => {
  test.each([
    ['However, the mayor resigned.', 'the mayor resigned'],
    ['The vote was delayed, officials said.', 'The vote was delayed'],
    ['The dam burst, which nobody had expected.', 'The dam burst'],
    ['“They closed the school,” she said.', 'They closed the school'],
    ['“They resigned,” the chairman, Tom Hale, 61, said.', 'They resigned'],
  ])('%s', (text, label) => {
    const [first] = mentionsIn(text).filter(({ tense }) => tense !== 'none');
    expect(textOf(text, first!.label)).toBe(label);
  });

  test.each([
    ["Folks told us they'd sat out the flood.", 'sat', "they'd sat out the flood"],
    ['Folks told us Hale had left.', 'left', 'Hale had left'],
    ['“I forget, either: there was a fire in 2011.”', 'was', 'there was a fire in 2011'],
    ['Guests ate a salad I bought on Monday.', 'bought', 'a salad I bought on Monday'],
    ['Guests ate, I left on Monday.', 'left', 'I left on Monday'],
  ])('of one telling of a sentence: %s', (text, verb, label) => {
    const one = mentionsIn(text).find(({ trigger }) => textOf(text, trigger) === verb);
    expect(textOf(text, one!.label)).toBe(label);
  });

  test('of a noun phrase, with the sign of its money', () => {
    const text = 'They dropped the $2 billion acquisition of Hale.';
    const noun = mentionsIn(text).find(({ tense }) => tense === 'none');
    expect(noun && textOf(text, noun.label)).toBe('the $2 billion acquisition of Hale');
  });
});

test.each([
  ['Four killed in bus crash', 'kill'],
  ['Minister quits over leak', 'quit'],
  ['Bank to close 40 branches', 'close'],
  ['Pier shut as three ferries collide', 'collide'],
  ['FAMILIES SUE', 'sue'],
  ['Mayor, city council settle dispute', 'settle'],
  ['Police, fire crews search river', 'search'],
  ['Minister quits, denies wrongdoing', 'deny'],
  ['Police hunt gang after raid', 'hunt'],
  ['Three dead as ferry sinks', 'die'],
  ['Four dead, 12 hurt in blast', 'die'],
  ['Bank profits up 12%', 'rise'],
  ['Actor, 61, dies after short illness', 'die'],
  ['Ann Lee, the singer, dies', 'die'],
  ['School closed amid asbestos fears', 'close'],
  ['Dam bursts; three dead, hundreds flee', 'die'],
  ['Dam bursts; three dead, hundreds flee', 'flee'],
  ['Swiss reject ban on mink farms', 'reject'],
  ['British seize ship', 'seize'],
])('headline: %s', (text, action) => {
  expect(mentionsIn(text, 'headline').map((mention) => mention.action)).toContain(action);
});

test.each([
  ['Ministers discuss talks, strikes', 'strike'],
  ['Cardinal under fire over letters', 'fire'],
  ['Museum heist suspects in court', 'suspect'],
  ['Two dead men named', 'die'],
  ['Dead whale found', 'die'],
  ['School closed amid asbestos fears', 'fear'],
])('headline: %s: no %s', (text, action) => {
  expect(mentionsIn(text, 'headline').map((mention) => mention.action)).not.toContain(action);
});

describe('the date of a clause', () => {
  const text = 'On Friday, the firm fired two clerks who cheated last May, and sued a third.';
  const doc = docOf(text);
  const timexes = findTimexes(doc);
  const dateOf = (action: string): string | undefined => {
    const mention = findMentions(doc, { ...NO_CLUES, timexes }).find(
      (one) => one.action === action,
    );
    const timex = timexes.find(({ id }) => id === mention?.timex);
    return timex && textOf(text, timex);
  };

  test('is its own', () => {
    expect(dateOf('fire')).toBe('Friday');
    expect(dateOf('cheat')).toBe('last May');
  });

  test('or the one that opens the sentence, never that of another clause', () => {
    expect(dateOf('sue')).toBe('Friday');
  });
});

test('any text: no throw, spans inside', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const { start, end, label, trigger } of mentionsIn(text))
        for (const span of [{ start, end }, label, trigger]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
    }),
  );
});

test('words in any order: no throw, spans inside', () => {
  const word = fc.constantFrom(
    ...'the mayor who that said , and was fired after police killing “ ” — ; to will be had “no"'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      for (const { start, end, label } of mentionsIn(text)) {
        expect(start).toBeLessThan(end);
        expect(label.start).toBeLessThan(label.end);
        expect(Math.max(end, label.end)).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
