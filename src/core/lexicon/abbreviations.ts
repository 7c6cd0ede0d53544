const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Short forms whose full stop never ends a sentence: a name or a number follows. Lower case. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = words(`
  mr mrs ms mx dr prof sen rep gov gen col lt sgt capt cmdr adm maj cpl pvt rev fr msgr pres
  supt insp det amb atty barr engr eng hon rt reps sens govs drs profs asst assoc dep dir st ste mt ft no nos vs v cf approx est fig vol pp p art
  th messrs mme mlle sr sra herr frau mohd wm coun cllr const cst commr lieut pte brig`);

/** Short forms that may end a sentence: they do before a word that starts one. Lower case. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc ltd co corp plc bros llc jr sr esq phd md ba ma etc al dept univ ave blvd rd sq ca
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mont neb nev
  okla ore pa tenn tex va vt wash wis wyo`);

/** Words that begin a new sentence when they follow a short form with a capital letter. */
export const SENTENCE_STARTERS: ReadonlySet<string> = words(`
  the a an this that these those it its he she they we i you his her their our my in on at by for
  from with after before when while since as if but and or so yet however meanwhile although though
  there here what who why how some many most several no not one two both all each another other
  hours minutes moments days weeks months years more last next then now earlier later also according despite during under among`);
