import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testCases } from '../../testing/cases.ts';
import type { Doc } from '../model/doc.ts';
import type { Entity } from '../model/entity.ts';
import { textOf, type SpanRef } from '../model/span.ts';
import { splitSections } from '../text/split-sections.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findEntities } from './find-entities.ts';
import { findOutlet } from './find-outlet.ts';

function toDoc(text: string): Doc {
  const sections = splitSections('a', text);
  return { id: 'a', text, sections, sentences: splitSentences(text, sections) };
}

const read = (name: string): string =>
  readFileSync(new URL(`./${name}.cases.txt`, import.meta.url), 'utf8');

/** " ⏎ " stands for a new paragraph of the same length. */
const toText = (line: string): string => line.replaceAll(' ⏎ ', '\n\n\n');

interface Named extends SpanRef {
  readonly name: string;
}

const mentionsOf = (entities: readonly Entity[]): readonly Named[] =>
  entities
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ ...mention, name })))
    .toSorted((a, b) => a.start - b.start);

describe('people', () => {
  testCases(
    read('people'),
    (line) => mentionsOf(findEntities(toDoc(toText(line))).people),
    ({ name }) => name,
  );
});

describe('outlets', () => {
  testCases(
    read('outlets'),
    (line) => mentionsOf(findEntities(toDoc(toText(line))).outlets),
    ({ name }) => name,
  );
});

describe('organisations', () => {
  testCases(
    read('organisations'),
    (line) => mentionsOf(findEntities(toDoc(toText(line))).organisations),
    ({ name }) => name,
  );
});

describe('roles', () => {
  testCases(
    read('roles'),
    (line) => {
      const { people } = findEntities(toDoc(toText(line)));
      return mentionsOf(
        people.map(({ name, roles }) => ({ id: '', name, aliases: [], mentions: roles })),
      );
    },
    ({ name }) => name,
  );
});

const PIECES = fc.constantFrom(
  ...'Ada Byron Hale, "said the Mr O’Neil The Times Post (Reuters) — AFP McKay van der . & ’s Inc Road, 43, CEO of\n\n told'.split(
    ' ',
  ),
);

describe('any text', () => {
  test('gives spans inside the text and never throws', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.array(PIECES).map((pieces) => pieces.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const doc = toDoc(text);
        const found = findOutlet(doc, { id: 'a', file: 'a', text }, findEntities(doc));
        const { people, outlets, organisations } = found.entities;
        const all = [...people, ...outlets, ...organisations];
        const spans = all.flatMap(({ mentions }) => mentions);
        const roles = people.flatMap((person) => person.roles);
        for (const span of [...spans, ...roles, ...found.outlet.evidence])
          expect(textOf(text, span).trim()).not.toBe('');
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      }),
    );
  });
});
