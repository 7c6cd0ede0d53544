import { phraseList } from './word-list.ts';

/**
 * What looks like a person's name and is nobody's: stand-ins, figures of speech, medals, labels.
 * Lower case, without accents.
 */
export const KNOWN_THINGS: ReadonlySet<string> = new Set(
  phraseList(`
joe bloggs,joe public,joe sixpack,john doe,john q. public,jane doe,jane roe,richard roe,jim crow,jolly roger,uncle sam,uncle tom
big ben,jack frost,father christmas,father thames,father time,lady luck,lady liberty,mother earth,mother goose,mother nature
jai hind,jai shri ram,judge judy,captain america,captain marvel,captain morgan,citizen kane,doctor strange,doctor who,dr. martens,doc martens,mrs. doubtfire
victoria cross,george cross,george medal,purple heart,p.o. box,p. o. box`),
);
