import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { anyStory } from '../testing/arbitrary-story.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { takenWhole } from '../testing/taken-story.ts';
import { writeCsv } from './csv.ts';
import { writeDisagreementsCsv } from './disagreements-csv.ts';
import { writeEventsCsv } from './events-csv.ts';
import { writeQuotesCsv } from './quotes-csv.ts';

const MARK = '\ufeff';

function readBack(text: string): readonly Readonly<Record<string, string>>[] {
  expect(text.startsWith(MARK)).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), {
    header: true,
    delimiter: ',',
  });
  expect(errors).toEqual([]);
  return data;
}

test('every cell stands in quotation marks: no spreadsheet parts it, whatever it takes for an end', () => {
  const { text } = writeCsv({ columns: ['words'], rows: [['one; two']] });
  expect(text).toBe(`${MARK}"words"\r\n"one; two"`);
});

test('a row for each event, its date as words, EDTF and days', () => {
  const rows = readBack(writeEventsCsv(takenWhole()).text);
  expect(rows).toHaveLength(SAMPLE_STORY.events.length);
  expect(rows[1]).toMatchObject({
    label: 'The council closed the harbour bridge',
    date: 'Tue 2 Mar 2021',
    edtf: '2021-03-02',
    'told by': 'Harbour Gazette; Courier; Unnamed outlet',
    people: 'Ines Okafor',
    'outlets differ in': 'how many; when',
    article: 'gazette.txt',
    headline: 'Harbour bridge closed after inspection',
  });
});

test('a row for each quote, and who said it', () => {
  const rows = readBack(writeQuotesCsv(takenWhole()).text);
  expect(rows[0]).toMatchObject({
    words: 'We could not wait another day,',
    speaker: 'Ines Okafor',
    'said how': 'email',
    outlet: 'Harbour Gazette',
    events: 'The council closed the harbour bridge',
  });
});

test('a row for each claim of a disagreement', () => {
  const rows = readBack(writeDisagreementsCsv(takenWhole()).text);
  expect(rows.map(({ outlet, words, 'read as': value }) => [outlet, words, value])).toEqual([
    ['Harbour Gazette', 'two pillars', '2'],
    ['Courier', 'three pillars', '3'],
    ['Harbour Gazette', 'Tuesday', '2021-03-02'],
    ['Courier', 'Wednesday', '2021-03-03'],
  ]);
});

test('what was corrected says so', () => {
  const corrections = [
    { entry: '1', kind: 'event-date', target: 'e:closed', note: 'see the minutes' },
  ] as const;
  const story = { ...SAMPLE_STORY, corrections };
  const rows = readBack(writeEventsCsv(takenWhole(story)).text);
  expect(rows.map(({ corrected }) => corrected)).toEqual(['', 'date (see the minutes)', '', '']);
});

const cellOf = (cell: string): string =>
  readBack(writeCsv({ columns: ['cell'], rows: [[cell]] }).text)[0]?.['cell'] ?? '';

test.each(['=1+1', '+1', '-1', '@SUM(1)', '\t1', '\r1', ' =1', '＝1', '＋1', '－1', '＠a'])(
  'a spreadsheet runs nothing: %j',
  (cell) => {
    expect(cellOf(cell).trimStart().startsWith("'")).toBe(true);
    expect(cellOf(cell).replace("'", '')).toBe(cell);
  },
);

test('nor where semicolons end cells', () => {
  expect(cellOf('so;=1+1;\tthen\t@x')).toBe("so;'=1+1;\tthen\t'@x");
});

test.each(['the 5 - 6 people', 'a@b.example', '“+1”', 'plain, "quoted"\nlines', '1 = 1'])(
  'other words stay as they are: %j',
  (cell) => expect(cellOf(cell)).toBe(cell),
);

test('any story: every cell of every table comes back inert, in its column', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const write of [writeEventsCsv, writeQuotesCsv, writeDisagreementsCsv])
        for (const row of readBack(write(takenWhole(story)).text))
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    }),
  );
});
