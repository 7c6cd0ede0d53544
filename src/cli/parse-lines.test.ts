import { expect, test } from 'vitest';
import { parseLines } from './parse-lines.ts';

async function run(...lines: readonly string[]): Promise<{ out: string[]; complaints: string[] }> {
  const out: string[] = [];
  const complaints: string[] = [];
  async function* input(): AsyncGenerator<string> {
    for (const line of lines) yield await Promise.resolve(line);
  }
  for await (const line of parseLines(input(), (what) => complaints.push(what))) out.push(line);
  return { out, complaints };
}

test('one article a line, in input order, with the fields of the story', async () => {
  const { out, complaints } = await run(
    '{"id":"b","text":"The bridge was closed on Tuesday.","published":"2021-03-03"}',
    '',
    '{"id":"a","text":"It rained."}',
  );
  expect(complaints).toEqual([]);
  const parsed = out.map((line) => JSON.parse(line));
  expect(parsed.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(parsed[0]).toMatchObject({ published: { edtf: '2021-03-03', basis: 'given' } });
  for (const field of ['timexes', 'quotes', 'people', 'outlets', 'mentions', 'sections']) {
    expect(parsed[0]).toHaveProperty(field);
  }
});

test('a byte order mark before all is no fault of the first line', async () => {
  const { out, complaints } = await run('\ufeff{"id":"a","text":"One."}');
  expect(out).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test.each([
  ['nope', 'is no JSON'],
  ['\ufeff{"id":"b","text":"x"}', 'is no JSON'],
  ['[1]', 'has no "id"'],
  ['null', 'is no object'],
  ['{"id":"a"}', 'has no "text"'],
  ['{"id":"a","text":"x","published":"soon"}', '"published" is no day such as 2024-03-14'],
])('a bad line is told by its number, the rest goes on: %s', async (line, reason) => {
  const { out, complaints } = await run(
    '{"id":"a","text":"One."}',
    line,
    '{"id":"c","text":"Two."}',
  );
  expect(out).toHaveLength(2);
  expect(complaints).toEqual([`line 2: ${reason}`]);
});
