/** Plurals that no rule makes. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['children', 'child'],
  ['crises', 'crisis'],
  ['criteria', 'criterion'],
  ['data', 'data'],
  ['diagnoses', 'diagnosis'],
  ['feet', 'foot'],
  ['halves', 'half'],
  ['hypotheses', 'hypothesis'],
  ['knives', 'knife'],
  ['leaves', 'leave'],
  ['lives', 'life'],
  ['media', 'media'],
  ['mice', 'mouse'],
  ['oases', 'oasis'],
  ['people', 'person'],
  ['phenomena', 'phenomenon'],
  ['police', 'police'],
  ['teeth', 'tooth'],
  ['theses', 'thesis'],
  ['thieves', 'thief'],
  ['wives', 'wife'],
  ['wolves', 'wolf'],
]);

/** Nouns that end in s and are no plurals. */
export const SINGULAR_S: ReadonlySet<string> = new Set(
  `
  abuse access address aegis aids always analysis apparatus arms athletics atlas basis bias bonus
  bus business campus canvas caucus census chaos christmas class congress consensus corps
  coronavirus cosmos crisis cross darkness diagnosis diabetes distress dress economics electronics
  emphasis express fitness focus gas glass goods grass happiness headquarters illness impetus illness
  iris lens loss mass mathematics measles mess minus negligence news nexus nous nucleus pass perhaps
  physics plus politics press process progress prospectus radius redress series sickness species
  status stress success summons surplus tennis terminus thus toss tress unless virus weakness
  wilderness witness yes
  `
    .trim()
    .split(/\s+/),
);
