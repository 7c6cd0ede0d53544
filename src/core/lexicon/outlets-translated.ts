/** An outlet whose name a machine has translated as the word that it also is. */
export interface TranslatedName {
  readonly outlet: string;
  /** The words of the translation, without an article. */
  readonly words: readonly string[];
  /** It may stand with "the" in small letters: nobody's colleagues are "at the mirror". */
  readonly article: boolean;
  /** Words that tell of its country, where the same translation means another outlet elsewhere. */
  readonly land: ReadonlySet<string>;
}

/**
 * A row is "Outlet|translation, translation|words of its country". "the" stands where the article
 * may: not where people may be at, or come from, what the word means ("the yard", "the country").
 */
const ROWS = `
The Verge|yard, rod, penis|
Wired|cabled|
Le Monde|world|french france paris parisian
El Mundo|world|spanish spain madrid
Die Welt|world|german germany berlin
O Globo|the globe|
Libération|release, liberation|
Le Figaro|the barber|
Les Echos|the echoes|
La Croix|the cross|
Le Point|the point|
L'Équipe|team|
Le Canard enchaîné|the chained duck, the enchained duck, the duck in chains|
Le Parisien|the parisian|
L'Humanité|the humanity|
Le Soir|the evening|
La Libre Belgique|the free belgium|
Le Temps|the time, the weather|swiss switzerland geneva french france
Die Zeit|the time|german germany hamburg berlin
El Tiempo|the time, the weather|colombian colombia bogota spanish
Der Spiegel|the mirror|
Bild|the picture, the image, the picture newspaper, the image newspaper|
Stern|the star|
Focus|the focus|
Die Tageszeitung|the daily newspaper|
Süddeutsche Zeitung|the south german newspaper|
Frankfurter Allgemeine Zeitung|the frankfurt general newspaper, the frankfurt general|
Handelsblatt|the trade sheet, the commercial sheet, the trade paper|
Neue Zürcher Zeitung|the new zurich newspaper|
Der Standard|the standard|austrian austria vienna
De Standaard|the standard|belgian belgium flemish brussels
Die Presse|the press|austrian austria vienna
La Stampa|the press, the print, the printing|italian italy turin rome
La Repubblica|republic|italian italy rome
Cumhuriyet|republic|turkish turkey istanbul ankara
Rzeczpospolita|republic|polish poland warsaw
Corriere della Sera|the evening courier, the courier of the evening, the evening mail|
Il Messaggero|the messenger|
Il Sole 24 Ore|the sun 24 hours, the 24-hour sun|
El País|country|
La Vanguardia|the vanguard|
El Periódico|the newspaper|
Expresso|the express|portuguese portugal lisbon
Expressen|the express|swedish sweden stockholm
Público|public|
de Volkskrant|the people's newspaper, the people's paper|
De Telegraaf|the telegraph|dutch netherlands amsterdam
Trouw|fidelity, loyalty|
De Morgen|the morning|belgian belgium flemish brussels
Algemeen Dagblad|the general daily, the general newspaper|
Dagens Nyheter|the news of the day, the day's news|
Svenska Dagbladet|the swedish daily|
Aftonbladet|the evening paper, the evening sheet, the evening leaf|
Aftenposten|the evening mail, the evening post|norwegian norway oslo
Verdens Gang|the course of the world, the way of the world|
Politiken|the politics|
Ekstra Bladet|the extra sheet, the extra blade, the extra leaf|
Helsingin Sanomat|the helsinki news|
Gazeta Wyborcza|the electoral newspaper, the election newspaper|
Hürriyet|freedom, liberty|
Milliyet|nationality|
Sabah|the morning|turkish turkey istanbul ankara
Pravda|the truth|
Kommersant|the businessman, the merchant|
Vedomosti|the statements|
Novaya Gazeta|the new newspaper|
Asahi Shimbun|the morning sun newspaper, the rising sun newspaper|
Yomiuri Shimbun|the reading newspaper, the reading sale newspaper|
Mainichi Shimbun|the everyday newspaper|
`;

const wordsOf = (cell: string): readonly string[] => cell.split(' ').filter((word) => word !== '');

const read = (row: string): readonly TranslatedName[] => {
  const [outlet = '', forms = '', land = ''] = row.split('|');
  return forms.split(', ').map((form) => ({
    outlet,
    words: wordsOf(form.replace(/^the /, '')),
    article: form.startsWith('the '),
    land: new Set(wordsOf(land)),
  }));
};

const NAMES = ROWS.trim()
  .split('\n')
  .flatMap((row) => read(row))
  .toSorted((a, b) => b.words.length - a.words.length);

/** By the first word of the translation; long translations come before short ones. */
export const TRANSLATED_NAMES: ReadonlyMap<string, readonly TranslatedName[]> = new Map(
  NAMES.map(({ words: [first = ''] }) => [first, NAMES.filter(({ words }) => words[0] === first)]),
);
