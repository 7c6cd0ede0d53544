import { expect, test } from 'vitest';
import type { Disagreement, DisagreementKind } from '../core/model/event.ts';
import { rankDisagreements } from './rank-disagreements.ts';

const differ = (kind: DisagreementKind, ...articles: readonly string[]): Disagreement => ({
  id: `${kind} ${articles.join()}`,
  event: null,
  kind,
  claims: articles.map((article, start) => ({ article, start, end: start + 1, value: '' })),
});

const ranked = (...disagreements: readonly Disagreement[]) =>
  rankDisagreements(disagreements).map(({ id }) => id);

test('plain contradictions first, then who, what is left out, and wordings', () =>
  expect(
    ranked(
      ...(['wording', 'omission', 'actor', 'number'] as const).map((kind) =>
        differ(kind, 'a', 'b'),
      ),
    ),
  ).toEqual(['number a,b', 'actor a,b', 'omission a,b', 'wording a,b']));

test('of plain ones, that of more articles first, however often one of them says it', () =>
  expect(
    ranked(
      differ('date', 'a', 'a', 'a', 'b'),
      differ('action', 'a', 'b'),
      differ('number', 'a', 'b', 'c'),
    ),
  ).toEqual(['number a,b,c', 'date a,a,a,b', 'action a,b']));

test('what is only vaguer comes after what is contradicted', () => {
  const several = differ('number', 'a', 'b', 'c', 'd');
  const [first, ...others] = several.claims;
  const vaguer = {
    ...several,
    claims: [{ ...first!, value: '20' }, ...others.map((one) => ({ ...one, vague: true }))],
  };
  expect(ranked(vaguer, differ('actor', 'a', 'b'))).toEqual(['actor a,b', 'number a,b,c,d']);
});
