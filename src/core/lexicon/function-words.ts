import { wordList } from './word-list.ts';
export const DETERMINERS: ReadonlySet<string> = new Set(
  wordList(`
  a an the this these those its his her their our my your some any every each no another both all
  several many few more most other such whose either neither
`),
);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  wordList(`
  of in on at by for from with to into onto about against over under between among across through
  throughout during within without via upon near inside outside behind beyond toward towards around
  amid despite per like off up down out along following including regarding versus
`),
);

export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  wordList(`
  i you he she it we they who which there that
`),
);

export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(wordList(`me you him her it us them`));

/** They open a clause that says when, why or under what condition. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  wordList(`
  after before when while as since until because although though unless whereas once whether if
  how why where what
`),
);

/** Subordinators whose clause is no fact: a condition or a question. */
export const HYPOTHETICAL: ReadonlySet<string> = new Set(
  wordList(`if unless whether how why what`),
);

/** Those of the subject pronouns that stand for somebody. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set(wordList(`he she they i we it you`));

export const RELATIVES: ReadonlySet<string> = new Set(wordList(`who which whose whom`));

export const COORDINATORS: ReadonlySet<string> = new Set(wordList(`and but or nor yet so`));

/** Adverbs that stand inside a verb group and do not end in -ly. */
export const VERB_ADVERBS: ReadonlySet<string> = new Set(
  wordList(`
  not never also now already since still yet again ever just even soon then too once often always
  further both all twice n't longer no far first reportedly
`),
);

/** Words that may follow a form of "be" and turn the infinitive after them into a plan. */
export const PLANNED_BY: ReadonlySet<string> = new Set(
  wordList(`
  set due expected scheduled poised going planning likely about slated expecting preparing ready
  supposed
`),
);

/** Openings of a sentence that lead in and tell nothing: "However," "Meanwhile,". */
export const LEAD_INS: ReadonlySet<string> = new Set(
  wordList(`
  however meanwhile also then but and so yet moreover furthermore separately earlier later instead
  still besides additionally nevertheless nonetheless indeed finally eventually similarly
  consequently therefore thus afterwards subsequently elsewhere
`),
);
