import { expect, test } from 'vitest';
import { textOf } from '../model/span.ts';
import { parseArticle } from '../pipeline/parse-article.ts';
import { linkEvents } from './link-events.ts';

const parse = (text: string, id = 'a') =>
  parseArticle({ id, file: `${id}.txt`, text, published: '2019-06-14' });

test.each([
  // Where it was learnt is no part of what happened.
  [
    'The dam burst on Monday, according to a note that he sent.',
    'burst',
    'The dam burst on Monday',
  ],
  ['The dam burst, she said, according to the mayor.', 'burst', 'The dam burst'],
  ['Rates rose according to plan.', 'rose', 'Rates rose according to plan'],
  // The comma after a subject opens an aside, and closes no lead-in.
  ['On Monday Lee, the mayor, resigned.', 'resigned', 'Lee, the mayor, resigned'],
  ['In 2012 its head, the judge Ann Lee, left.', 'left', 'its head, the judge Ann Lee, left'],
  ['On Monday crews, citing fog, left.', 'left', 'crews, citing fog, left'],
  ['On Monday finally, Lee, the mayor, left.', 'left', 'Lee, the mayor, left'],
  ['In 2012 the flood year, Lee left.', 'left', 'Lee left'],
  ['On Monday, the mayor, Ann Lee, resigned.', 'resigned', 'the mayor, Ann Lee, resigned'],
  ['On Monday in Leith, the mayor, Ann Lee, resigned.', 'resigned', 'the mayor, Ann Lee, resigned'],
  ['On Monday morning, Lee resigned.', 'resigned', 'Lee resigned'],
  // A sum begins with its sign.
  ['Auditors said that $4 million vanished.', 'vanished', '$4 million vanished'],
  // Asides on the subject behind a saying are of what is said.
  ['Lee said the dam, built in 1938, had burst.', 'burst', 'the dam, built in 1938, had burst'],
  ['Lee said Hale, the mayor, had fled.', 'fled', 'Hale, the mayor, had fled'],
  // What an earlier sentence opened closes here, and is cut.
  ['I will sue them on Monday.’', 'sue', 'I will sue them on Monday'],
  ['They closed the crews’ hall.’', 'closed', 'They closed the crews’ hall'],
  ['He called it ‘a rash plan.’', 'called', 'He called it ‘a rash plan.’'],
  // A bracket that opens before the label does not close it.
  ['Hale was told. (A paper had printed it in May.)', 'printed', 'A paper had printed it in May'],
  ['A paper printed it (in May).', 'printed', 'A paper printed it (in May)'],
  // Straight marks open and close by the gap beside them.
  [
    'It was a bad sign," said Ann Lee, a broker, who cut her rating to "hold".',
    'cut',
    'Ann Lee, a broker, who cut her rating to "hold"',
  ],
  ['It was bad," he said, and sank the "ark".', 'sank', 'he said, and sank the "ark"'],
  // Whoever is said to have said it lends the subject.
  ['The mill will shut, said Ann Lee, who sold it.', 'sold', 'Ann Lee, who sold it'],
  ['The mill will shut, Ann Lee said, who sold it.', 'sold', 'Ann Lee said, who sold it'],
  ['Police said a man who fled was held.', 'fled', 'Police said a man who fled was held'],
  // "because of" opens no clause that ", said" could end.
  [
    'They left after an hour because of fog, said Ann Lee.',
    'left',
    'They left after an hour because of fog',
  ],
  // What lacks a subject, or crosses a quotation.
  ['The crew left and sank two boats.', 'sank', 'The crew left and sank two boats'],
  ['Police held a man who fled.', 'fled', 'Police held a man who fled'],
  ['Two guards were fired, the museum said.', 'said', 'Two guards were fired, the museum said'],
  ['The “rash plan” was dropped.', 'dropped', 'The “rash plan” was dropped'],
  ['She sent “a note and left”.', 'left', 'She sent “a note and left”'],
  ['They “broke the rules”, and left.', 'broke', 'They “broke the rules”'],
  ['It «was a joke, and a poor one», he affirmed.', 'affirmed', 'he affirmed'],
  ['We told them somebody would drown.', 'drown', 'somebody would drown'],
  ['They told her brother would pay.', 'pay', 'her brother would pay'],
  ['Police said soldiers and guides reached it.', 'reached', 'soldiers and guides reached it'],
  ['Mr Ray said he and ten men set out.', 'set', 'he and ten men set out'],
  ['The mayor said so and the council agreed.', 'agreed', 'the council agreed'],
  ['Earlier this month she told a paper.', 'told', 'Earlier this month she told a paper'],
  [
    '“We sank,” the mate, Jo Lee, 40, told a paper.',
    'told',
    '“We sank,” the mate, Jo Lee, 40, told a paper',
  ],
  ['Earlier, she told a paper.', 'told', 'she told a paper'],
])('%s [%s]', (text, verb, label) => {
  const found = parse(text).mentions.find(({ trigger }) => textOf(text, trigger) === verb);
  expect(found && textOf(text, found.label)).toBe(label);
});

test.each([
  [8, '“We will mend the pier'],
  [11, 'the mayor, Ann Lee,'],
])('a saying begins with what was said where that is not too long: %i phrases', (times, label) => {
  const phrases = ' and every plank of it'.repeat(times);
  const text = `“We will mend the pier${phrases},” the mayor, Ann Lee, said on Friday.`;
  const saying = parse(text).mentions.find(({ trigger }) => textOf(text, trigger) === 'said');
  expect(saying && textOf(text, saying.label)).toMatch(
    new RegExp(`^${label}.*said on Friday$`, 'u'),
  );
});

test.each([
  ['Ann Lee told reporters by telephone.', 'speech'],
  ['Ann Lee said in an interview on Monday.', 'speech'],
  ['Ann Lee told reporters of a fire.', 'clause'],
])('what tells only that somebody spoke: %s', (text, form) => {
  expect(parse(text).mentions[0]?.form).toBe(form);
});

test('the best label has no owner that only the sentence before it names', () => {
  const texts = [
    'Its receivers closed the old Leith mill on Monday.',
    'Receivers of the bank closed the old Leith mill on Monday.',
  ];
  const [event] = linkEvents(texts.map((text, index) => parse(text, String(index))));
  expect(event && textOf(texts[Number(event.label.article)]!, event.label)).toBe(
    'Receivers of the bank closed the old Leith mill on Monday',
  );
});

test.each('and or but as who which when after before while that because than not'.split(' '))(
  'of a noun phrase begins behind “%s”',
  (word) => {
    const text = `Crews left, ${word} police raids on farms began in May.`;
    const labels = parse(text).mentions.map((mention) => textOf(text, mention.label));
    expect(labels).toContain('police raids on farms');
  },
);
