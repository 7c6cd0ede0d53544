import { DOCUMENT_NOUNS } from '../../lexicon/cue-words.ts';
import { ORGANISATION_NOUNS } from '../../lexicon/source-nouns.ts';
import { namesPeople, namesPerson } from './noun-class.ts';
import type { Phrase } from './phrase.ts';

/** A person, people, a body or a document: whatever may be credited with words. */
export const canSpeak = ({ form, head }: Phrase): boolean =>
  form !== 'nominal' ||
  namesPerson(head) ||
  namesPeople(head) ||
  ORGANISATION_NOUNS.has(head) ||
  ORGANISATION_NOUNS.has(head.replace(/s$/u, '')) ||
  DOCUMENT_NOUNS.has(head) ||
  SOME.has(head);

/** Words for people that need no noun: "one of them", "others". */
const SOME: ReadonlySet<string> = new Set(
  'one two three some many most others another both several few all those'.split(' '),
);
