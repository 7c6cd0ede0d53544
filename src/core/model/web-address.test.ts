import { expect, test } from 'vitest';
import { hostOf, isWebAddress } from './web-address.ts';

test.each([
  ['https://a.example/b', true],
  ['HTTP://a.example', true],
  ['ftp://a.example', false],
  ['data:text/html,x', false],
  ['//a.example', false],
  ['https://', false],
  [' https://a.example', false],
])('%s as a link: %s', (address, isLink) => {
  expect(isWebAddress(address)).toBe(isLink);
});

test.each([
  ['https://www.gazette.example/a?b', 'gazette.example'],
  ['http://gazette.example:8080', 'gazette.example:8080'],
])('%s is on %s', (address, host) => expect(hostOf(address)).toBe(host));
