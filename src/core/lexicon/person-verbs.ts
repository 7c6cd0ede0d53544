import { wordList } from './word-list.ts';

/** What is done to people alone. */
export const PASSIVES: ReadonlySet<string> = new Set(
  wordList(`
born killed shot arrested detained remanded bailed rescued abducted kidnapped tortured deported
extradited pardoned paroled diagnosed hospitalised evicted buried cremated jailed sentenced elected
appointed married educated survived sacked stabbed convicted acquitted wounded raised hanged
executed promoted knighted exiled assassinated overthrown deposed imprisoned impeached crowned
beaten hospitalized injured sworn`),
);

/** Offices are given to people alone, or taken from them. */
export const INSTALLED: ReadonlySet<string> = new Set(
  wordList(`
appointed appointing appoints dismissed dismissing fired hired hires hiring named naming nominated
nominating replaced replaces replacing sacked sacking succeeded succeeding succeeds ousted ousting`),
);

/** Verbs that have a person for their object. */
export const SUFFERED: ReadonlySet<string> = new Set(
  wordList(`
married arrested jailed killed elected murdered befriended assassinated overthrew beat defeated
defeating beats beating divorced shot interviewed remembers remembered knew met told asked urged
accused sued freed released captured detained charged praised thanked embraced imprisoned exiled
deposed`),
);

/** "a venture led by X Y", "music by X Y": firms run, build and own as well. */
export const MADE: ReadonlySet<string> = new Set(
  wordList(`
captained chaired choreographed coached composed conducted edited headed led lyrics music narrated
novel novels paintings performed photographs seconded poem poems sculpted songs translated written`),
);
