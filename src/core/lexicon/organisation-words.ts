import { wordList } from './word-list.ts';

/** Forms of a firm that close its name: "Tanner & Sons Ltd". Lower case, without full stop. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  wordList(`
  ab ag asa bhd bv co corp gmbh inc kk llc llp lp ltd nv oy plc pte pty sa spa`),
);

/** Behind a name these make a firm of it, and the firm may be called by the name alone. Lower case. */
export const BUSINESS_WORDS: ReadonlySet<string> = new Set([
  ...COMPANY_ENDINGS,
  ...wordList(`
  airlines airways bancorp bank biotech chemicals electronics energy enterprises foods holdings
  industries insurance labs laboratories logistics mining motors petroleum pharma pharmaceutical
  pharmaceuticals securities semiconductor resources shipping software solutions steel supermarkets systems
  technologies technology telecom therapeutics biosciences ventures`),
]);

/** A name that holds one of these is an organisation: "Tanner Holdings". Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set([
  ...BUSINESS_WORDS,
  ...wordList(`
  academy administration advisory aerospace agency agro alliance analytics archdiocese architects archive
  archives army assembly associates association assurance athletic authority automotive aviation bakeries
  bakery ballet band banking battalion biologics biopharma board branch breweries brewery brigade
  broadcasting bros brothers bundestag bureau cabinet campaign capital casino cement center centre ceramics
  chamber charity choir church clinic clinics club co-operative coalition college command commission
  commissioner's committee commons communications companies company computer computers confectionery
  confederation conference congress consortium constabulary consulate consultancy consulting controls
  cooperative corporation corps council court dairies dairy demolition department dept developments
  diagnostics diet diocese directorate directory distillery division duma dynamics dáil electric embassy
  ensemble entertainment equity exchange faculty fc federation ferries finance financial fisheries fleet
  force forces forensics forum foundation freight front fund funds gallery gas genomics global government
  group guard guild haulage holding hospital hotels house incorporated industrial infirmary initiative
  inquiry institute institution instruments international investment investments judiciary knesset
  laboratory league legion library limited lobby lodge lords management marketing meatpacking meats media
  militia ministry mission mobile motor movement museum nations navy network networks nhs observatory office
  oil opera orchards orchestra organisation organization outfitters panel parliament partners partnership
  party pharmacies pharmacy philharmonic pictures plastics plumbing police politburo polytechnic poultry
  power productions program programme project properties provisions publications publishing rail railway
  railways realty records refining regiment regulator republicans reserve resorts retail robotics roofing
  rovers scaffolding school seafoods secretariat section seminary senate service services smelting society
  sons squad squadron steelworks stores studios summit supermarket supplies symphony syndicate synod task
  taskforce team team's tech telecommunications telephone textiles theater theatre timber treasury tribunal
  trust union unions unit united university vineyards watchdog wineries winery wines wireless`),
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
