import type { Introduced } from './introduced.ts';
import { classify } from './word-class.ts';
import type { Word } from './words.ts';

/** "Ada Byron, popularly known as Quill, said": the one word by which the text may call her. */
export function addCalledNames(people: readonly Introduced[]): void {
  for (const { forms, candidates, names } of people)
    for (const { line, to } of candidates) {
      const word = calledIn(line.words, to);
      if (word === undefined || forms.some((form) => form.includes(word.is.bare))) continue;
      forms.push([word.is.bare]);
      names.push(word.text);
    }
}

const HOW = /ly$|^(?:better|best|also|often|otherwise)$/;

/** The name behind "X Y, 43, widely known as", "X Y, alias", "X Y (nicknamed": one word between marks. */
function calledIn(words: readonly Word[], to: number): Word | undefined {
  let at = to;
  if (/^[,(–—]$/.test(words[at]?.text ?? '')) at += 1;
  if (/^\d{1,3}$/.test(words[at]?.text ?? '') && words[at + 1]?.text === ',') at += 2;
  while (HOW.test(words[at]?.key ?? '')) at += 1;
  if (words[at]?.key === 'known' && words[at + 1]?.key === 'as') at += 2;
  else if (/^(?:alias|aka|nicknamed)$/.test(words[at]?.key ?? '')) at += 1;
  else return undefined;
  if (/^["“‘']$/.test(words[at]?.text ?? '')) at += 1;
  if (!/^(?:name|shouted)$/.test(classify(words, at).is) || words[at]?.capital !== true)
    return undefined;
  return /^\p{P}$/u.test(words[at + 1]?.text ?? '.') ? words[at] : undefined;
}
