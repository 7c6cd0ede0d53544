import { wordList } from './word-list.ts';

/** A name that holds one of these is an organisation: "Tanner Holdings". Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  advisory analytics consultancy consulting controls developments diagnostics dynamics ferries fisheries
  forensics genomics investment management marketing properties realty robotics wines computer computers
  legion pharmacy pharmacies clinics breweries brewery dairy dairies distillery bakery bakeries supermarket
  hotels resorts casino poultry meats meatpacking provisions seafoods wineries winery vineyards orchards
  plastics textiles ceramics cement steelworks smelting haulage freight roofing plumbing scaffolding
  demolition outfitters confectionery refining agro architects supplies timber
  ab academy administration aerospace ag agency airlines airways alliance archdiocese archive
  archives army asa assembly associates association assurance athletic authority automotive aviation
  ballet band bank banking battalion bhd biotech board branch brigade broadcasting bros brothers
  bundestag bureau bv cabinet campaign capital center centre chamber charity chemicals choir church
  clinic club co co-operative coalition college command commission commissioner's committee commons
  communications companies company confederation conference congress consortium constabulary
  consulate cooperative corp corporation corps council court department dept diet diocese
  directorate directory division duma dáil electric electronics embassy energy ensemble enterprises
  entertainment equity exchange faculty fc federation finance financial fleet foods force forces
  forum foundation front fund funds gallery gas global gmbh government group guard guild holding
  holdings hospital house inc incorporated industrial industries infirmary initiative inquiry
  institute institution insurance international investments judiciary kk knesset laboratories
  laboratory labs league library limited llc llp lobby lodge logistics lords lp ltd media militia
  mining ministry mission mobile motor motors movement museum nations navy network networks nhs nv
  observatory office oil opera orchestra organisation organization oy panel parliament partners
  partnership party petroleum pharma pharmaceutical pharmaceuticals philharmonic pictures plc police politburo
  polytechnic power productions program programme project pte pty publications publishing rail
  railway railways records regiment regulator republicans reserve resources retail rovers sa school
  secretariat section securities semiconductor seminary senate service services shipping society
  software solutions sons spa squad squadron steel stores studios summit supermarkets symphony
  syndicate synod systems task taskforce team team's tech technologies technology telecom
  telecommunications telephone theater theatre therapeutics treasury tribunal trust union unions
  unit united university ventures watchdog wireless`),
);

/** Forms of a firm that close its name: "Tanner & Sons Ltd". Lower case, without full stop. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  wordList(`
  ab ag asa bhd bv co corp gmbh inc kk llc llp lp ltd nv oy plc pte pty sa spa`),
);

/** Behind a name these make a firm of it, and the firm may be called by the name alone. Lower case. */
export const BUSINESS_WORDS: ReadonlySet<string> = new Set([
  ...COMPANY_ENDINGS,
  ...new Set(
    wordList(`
  airlines airways bancorp bank biotech chemicals electronics energy enterprises foods holdings
  industries insurance labs laboratories logistics mining motors petroleum pharma pharmaceutical
  pharmaceuticals securities semiconductor resources shipping software solutions steel supermarkets systems
  technologies technology telecom therapeutics ventures`),
  ),
]);

/**
 * Words that a body's name may hold, but that name none as its last word: "Western Front", "an
 * election campaign". Lower case.
 */
export const NO_BODIES: ReadonlySet<string> = new Set(
  wordList(`
  advisory campaign controls developments dept dynamics electric electronics energy finance financial force front global industrial
  initiative inquiry international investment lords management marketing mining mission mobile oil pictures power program programme
  project properties records reserve resources section securities steel stores summit theater theatre union unit united watchdog
  wireless house`),
);

/** Words that may lead a body's name though they are common elsewhere: "Human Rights Watch". Lower case. */
export const LEADING_ADJECTIVES: ReadonlySet<string> = new Set(
  wordList(`
  north south east west northern southern eastern western central new great royal national general human
  world first second third fourth fifth sixth seventh eighth ninth tenth free young open old state public
  news people people's children's women's civil internal upper lower high big premier marine private federal
  foreign interior health justice supreme military security united international school medical media
  film football red green blue white black`),
);
