import { expect, test } from 'vitest';
import type { Story } from '../core/model/story.ts';
import { article } from '../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { tellerOf, tellersOf } from './tellers.ts';

const namesIn = (articles: Story['articles']): readonly string[] =>
  tellersOf({ ...SAMPLE_STORY, articles }).map(({ name }) => name);

const on = (host: string) => ({ host: { name: host, evidence: [] } });

test('an outlet has its name and all its articles', () => {
  const outlet = { id: 'outlet:courier', basis: 'stated', evidence: [] } as const;
  const articles = [article('a', { outlet }), article('b', {}), article('c', { outlet })];
  const tellers = tellersOf({ ...SAMPLE_STORY, articles });
  expect(tellers).toMatchObject([
    { id: 'outlet:courier', name: 'Courier', named: true, colour: 0, articles: ['a', 'c'] },
    { id: 'b', name: 'Unnamed outlet', named: false, colour: 1, articles: ['b'] },
  ]);
  expect(tellerOf(tellers, 'c')?.name).toBe('Courier');
  expect(tellerOf(tellers, 'gone')).toBeUndefined();
});

test('a site is named beside an outlet unless it is the outlet itself', () => {
  const outlet = { id: 'outlet:courier', basis: 'stated', evidence: [] } as const;
  const hostOf = (host: string) =>
    tellersOf({ ...SAMPLE_STORY, articles: [article('a', { outlet, ...on(host) })] })[0]?.host;
  expect(hostOf('mirror.test')).toBe('mirror.test');
  expect(hostOf('COURIER')).toBeUndefined();
});

test('unnamed outlets are told apart by the site that shows them, else by number', () => {
  expect(namesIn([article('a', {}), article('b', on('mirror.test')), article('c', {})])).toEqual([
    'Unnamed outlet 1',
    'Unnamed outlet on mirror.test',
    'Unnamed outlet 2',
  ]);
  expect(namesIn(['a', 'b'].map((id) => article(id, on('mirror.test'))))).toEqual([
    'Unnamed outlet on mirror.test 1',
    'Unnamed outlet on mirror.test 2',
  ]);
});

test('a story without articles has no tellers', () => expect(namesIn([])).toEqual([]));
