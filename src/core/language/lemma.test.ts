import { describe, expect, test } from 'vitest';
import { lemmaOf, nounLemma, readVerb } from './lemma.ts';

describe('verbs', () => {
  test.each([
    ['stopped', 'stop'],
    ['hired', 'hire'],
    ['denies', 'deny'],
    ['denied', 'deny'],
    ['went', 'go'],
    ['stolen', 'steal'],
    ['killing', 'kill'],
    ['faking', 'fake'],
    ['agreed', 'agree'],
    ['sacked', 'sack'],
    ['targeted', 'target'],
    ['mislead', 'mislead'],
    ['misled', 'mislead'],
    ['googled', 'google'],
  ])('%s is a form of %s', (word, lemma) => {
    expect(readVerb(word)?.lemma).toBe(lemma);
  });

  test.each(['street', 'bed', 'ring road', 'harbour', ''])('%s is no verb', (word) => {
    expect(readVerb(word)?.forms.has('past') ?? false).toBe(false);
  });

  test('a form can be several', () => {
    expect([...readVerb('put')!.forms].toSorted()).toEqual(['base', 'participle', 'past']);
  });
});

describe('nouns', () => {
  test.each([
    ['inquiries', 'inquiry'],
    ['women', 'woman'],
    ['gunmen', 'gunman'],
    ['specimen', 'specimen'],
    ['crises', 'crisis'],
    ['churches', 'church'],
    ['houses', 'house'],
    ['witnesses', 'witness'],
    ['news', 'news'],
    ['boss', 'boss'],
    ['data', 'data'],
    ['thieves', 'thief'],
    ['purchases', 'purchase'],
  ])('%s is %s', (word, lemma) => {
    expect(nounLemma(word)).toBe(lemma);
  });
});

test('lemmas meet across forms, case and apostrophes', () => {
  expect(lemmaOf('Resigned')).toBe(lemmaOf('resigning'));
  expect(lemmaOf('didn’t')).toBe(lemmaOf("didn't"));
});
