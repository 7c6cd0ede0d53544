import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testCases } from '../../testing/cases.ts';
import { lineDoc } from '../../testing/line-doc.ts';
import type { Entities, Entity, Person } from '../model/entity.ts';
import type { Quote } from '../model/quote.ts';
import { attributeQuotes } from './attribute-quotes.ts';
import { findQuoteSpans } from './find-quote-spans.ts';

const casesIn = (name: string): string =>
  readFileSync(new URL(`./${name}.cases.txt`, import.meta.url), 'utf8');

const escape = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where a name stands: in full, or the last word of it. */
const mentionsOf = (text: string, name: string, short: boolean): Entity['mentions'] => {
  const forms = short ? [name, name.split(' ').at(-1) ?? name] : [name];
  const pattern = new RegExp(`(?<![\\p{L}])(?:${forms.map(escape).join('|')})(?![\\p{L}])`, 'gu');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    article: 'case',
    start: index,
    end: index + found.length,
  }));
};

const namesIn = (list = ''): readonly string[] => list.split(';').map((name) => name.trim());

const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

const entitiesOf = (text: string, settings: Readonly<Record<string, string>>): Entities => {
  const entity = (kind: string, name: string): Entity => ({
    id: `${kind}:${slug(name)}`,
    name,
    aliases: [],
    mentions: mentionsOf(text, name, kind === 'person'),
  });
  const all = (kind: string): readonly Entity[] =>
    namesIn(settings[kind])
      .filter((name) => name !== '')
      .map((name) => entity(kind, name))
      .filter(({ mentions }) => mentions.length > 0);
  const people: readonly Person[] = all('person').map((person) => ({
    ...person,
    roles: rolesOf(text, person.name),
  }));
  return { people, outlets: all('outlet'), organisations: all('organisation') };
};

/** The word before a name, and the words after "Name, the": enough to stand for roles. */
const rolesOf = (text: string, name: string): Person['roles'] =>
  [
    ...text.matchAll(
      new RegExp(`(\\p{Ll}+) ${escape(name)}|${escape(name)}, the (\\p{Ll}+)`, 'gu'),
    ),
  ].map((found) => {
    const role = found[1] ?? found[2] ?? '';
    const start = found.index + found[0].indexOf(role);
    return { article: 'case', start, end: start + role.length };
  });

const quotesIn = (line: string, settings: Readonly<Record<string, string>>): readonly Quote[] => {
  const kind = settings['section'] === 'headline' ? 'headline' : 'body';
  const doc = lineDoc(line, kind);
  const { own } = settings;
  const outlet = own === undefined ? null : `outlet:${slug(own)}`;
  return attributeQuotes(doc, findQuoteSpans(doc), entitiesOf(doc.text, settings), outlet);
};

/** "Ann Lee + tom-ortiz, said": the source words (and whom they mean), the cue, the rest where it is known. */
const labelOf = (line: string, { kind, source, cue, via, medium, channel }: Quote): string => {
  if (kind !== 'direct') return kind;
  const words = source ? line.slice(source.start, source.end) : 'nobody';
  const meant = source?.entity?.replace(/^\w+:/, '') ?? '';
  const who =
    meant === '' || slug(words) === meant || meant.endsWith(`-${slug(words)}`)
      ? words
      : `${words} = ${meant}`;
  const others = (source?.others ?? []).map((id) => ` + ${id.replace(/^\w+:/, '')}`).join('');
  const said = cue ? `, ${line.slice(cue.start, cue.end)}` : '';
  return [`${who}${others}${said}`, via?.replace(/^\w+:/, 'via '), channel ?? medium]
    .filter(Boolean)
    .join('; ');
};

for (const name of ['sources', 'styles', 'turns', 'kinds', 'routes']) {
  const lines = casesIn(name);
  let line = '';
  testCases(
    lines,
    (text, settings) => {
      line = text;
      return quotesIn(text, settings);
    },
    (quote) => labelOf(line, quote),
  );
}

const someText = fc.string({
  unit: fc.constantFrom(
    ...'“ ” " ‘ ’ \' « » , . : ; ! ? - a S'.split(' '),
    ' ',
    '\n',
    'said ',
    'Ann Lee ',
    'he ',
    'the ',
    'told ',
    'that ',
  ),
  maxLength: 200,
});

test('any text: quotes lie inside, in order and apart; sources and cues hold words', () => {
  fc.assert(
    fc.property(someText, (text) => {
      let end = 0;
      for (const { source, cue, ...quote } of quotesIn(text, { person: 'Ann Lee' })) {
        expect(quote.start).toBeGreaterThanOrEqual(end);
        end = quote.end;
        for (const span of [quote, source ?? quote, cue ?? quote]) {
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end).trim()).not.toBe('');
        }
      }
    }),
  );
});
