import { expect, test } from 'vitest';
import type { Doc } from '../../model/doc.ts';
import { toScene } from './scene.ts';

const sceneOf = (text: string): ReturnType<typeof toScene> => {
  const doc: Doc = { id: 'a', text, sections: [], sentences: [] };
  const mentions = [{ article: 'a', start: 0, end: 7 }];
  const ann = { id: 'person:ann-lee', name: 'Ann Lee', aliases: [], roles: [], mentions };
  return toScene(doc, { people: [ann], outlets: [], organisations: [] });
};

const behind = (text: string, at: number): string | undefined =>
  sceneOf(text).endingAt.get(at)?.entity;

test('a name is met behind its honours as well, and not behind other capitals', () => {
  expect(behind('Ann Lee QC, for the mill, said', 10)).toBe('person:ann-lee');
  expect(behind('Ann Lee QC, for the mill, said', 7)).toBe('person:ann-lee');
  expect(behind('Ann Lee OBE QC said', 14)).toBe('person:ann-lee');
  expect(behind('Ann Lee BBC said', 11)).toBeUndefined();
});

test('an outlet is met at the word that scraped text has glued to it, once', () => {
  const text = 'in a statement to theAFP, it said';
  const doc: Doc = { id: 'a', text, sections: [], sentences: [] };
  const mentions = [{ article: 'a', start: 21, end: 24 }];
  const afp = { id: 'outlet:afp', name: 'AFP', aliases: [], mentions };
  const scene = toScene(doc, { people: [], outlets: [afp], organisations: [] });
  expect(scene.startingAt.get(18)?.entity).toBe('outlet:afp');
  expect(scene.startingAt.get(21)?.entity).toBe('outlet:afp');
  expect(scene.mentions).toHaveLength(1);
});
