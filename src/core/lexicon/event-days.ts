/** Days that became names: what follows the month and day tells the year. */
export const EVENT_DAYS: readonly {
  readonly day: string;
  readonly nouns: string;
  readonly year: number;
}[] = [
  { day: '01-06', nouns: 'attack|riot|insurrection|committee|panel|rioters|hearings', year: 2021 },
  { day: '07-07', nouns: 'bombings|bombers|attacks', year: 2005 },
  { day: '09-11', nouns: 'attack|attacks|hijackers|terror|terrorist|hijackings', year: 2001 },
  { day: '10-07', nouns: 'attack|attacks|massacre|assault', year: 2023 },
];

/** Names of single days. */
export const ONCE: ReadonlyMap<string, string> = new Map([
  ['d-day', '1944-06-06'],
  ['ve day', '1945-05-08'],
  ['v-e day', '1945-05-08'],
  ['vj day', '1945-08-15'],
]);
