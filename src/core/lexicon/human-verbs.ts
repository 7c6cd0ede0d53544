import { wordList } from './word-list.ts';
/** Verbs whose subject is nearly always a person. */
export const PERSONAL_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  who died dies lives lived married resigned quit retired joined grew born studied
  graduated smiled laughed wept nodded shrugged sighed walked ran swam jumped drove flew sat stood slept
  woke ate drank wore scored won lost beat defeated pleaded confessed testified served worked works moved
  arrived left returned became remembers remembered thinks thought feels felt knew knows hopes hoped wants
  wanted loves loved hated fears feared met visited played plays taught teaches collapsed suffered survived
  appeared sued led leads founded`),
);
