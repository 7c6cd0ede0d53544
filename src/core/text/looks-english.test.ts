import { expect, test } from 'vitest';
import { looksEnglish } from './looks-english.ts';

test.each([
  [true, 'The council closed the bridge on Tuesday after inspectors found cracks in two pillars. '],
  [
    false,
    'Der Stadtrat hat die Brücke am Dienstag gesperrt, nachdem Prüfer Risse in zwei Pfeilern fanden. ',
  ],
  [false, 'Le conseil a fermé le pont mardi après que des inspecteurs ont trouvé des fissures. '],
  [
    false,
    'El ayuntamiento cerró el puente el martes tras hallar los inspectores grietas en dos pilares. ',
  ],
])('English: %s', (expected, sentence) => expect(looksEnglish(sentence.repeat(5))).toBe(expected));

test.each([
  [false, 'جنوح عبارة قرب الميناء وإصابة ركاب بحسب خفر السواحل'],
  [false, '客轮在港口附近搁浅，十四人受伤。船长说引擎停了，运输部长表示将下令调查此事。'],
  [false, 'Паром сел на мель у порта, пострадали люди, сообщила береговая охрана.'],
  [true, 'Minister Ξενοφών Παπαδόπουλος said the port would stay open, and the ships with it.'],
])('another script needs few words: %s, %s', (expected, sentence) =>
  expect(looksEnglish(sentence)).toBe(expected),
);

test('a few words are given the benefit of the doubt', () => {
  expect(looksEnglish('Brücke gesperrt')).toBe(true);
});
