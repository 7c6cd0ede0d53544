import { wordList } from './word-list.ts';
/** Nouns for an organisation that "the" alone may point back to: "the company said". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
  company firm group business corporation conglomerate retailer manufacturer carmaker automaker
  airline bank lender insurer publisher broadcaster network newspaper paper magazine site website
  startup start-up platform giant maker developer studio label brand chain operator supplier
  provider ministry department agency bureau commission committee council authority regulator
  watchdog union charity foundation organisation organization nonprofit institute institution
  university college school hospital trust club team league federation association party campaign
  church court government administration parliament senate congress army navy police force embassy
  museum theatre theater observatory laboratory lab consortium body board panel movement alliance
  consultancy brokerage subsidiary partnership contractor`),
);

/** Nouns for people, whom the news often leaves unnamed. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
  spokesman spokeswoman spokesperson official officer executive director manager president chairman
  chairwoman chair chief ceo boss founder co-founder owner minister secretary senator congressman
  congresswoman representative governor mayor councillor councilman councilwoman mp lawmaker leader
  ambassador diplomat lawyer attorney solicitor barrister prosecutor judge justice detective
  inspector sergeant lieutenant captain colonel general commander soldier scientist researcher
  professor lecturer doctor nurse surgeon physician expert analyst economist historian critic
  reviewer journalist reporter editor author writer novelist poet playwright actor actress singer
  musician artist director producer filmmaker comedian presenter coach manager player striker
  goalkeeper midfielder defender captain driver pilot passenger witness victim neighbour neighbor
  resident friend brother sister mother father son daughter wife husband widow uncle aunt cousin
  grandmother grandfather parent student pupil teacher headteacher principal farmer fisherman worker
  employee engineer architect designer developer source insider aide adviser advisor activist
  campaigner protester volunteer priest bishop archbishop cardinal pope rabbi imam man woman boy
  girl teenager veteran survivor defendant suspect king queen prince princess duke duchess lord lady
  mum dad gran nan fan lad pal mate colleague co-author tycoon star host chancellor premier
  sheikh companion classmate roommate teammate flatmate housemate
  academic cop exec legislator medic policeman policewoman prof tech blonde brunette redhead stunner lass bloke technician mechanic inventor collector curator conservator investigator coordinator organiser
  organizer astronaut astronomer biologist physicist chemist 30-year-old
  laureate seed pontiff missionary hero heroine guru recluse hopeful icon genius maestro lama emir tory left-back right-back prodigy virtuoso starlet evacuee escapee retiree returnee amputee absentee appointee nominee trainee`),
);

/** Nouns of people whose sex the noun tells. */
export const WOMEN_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
  spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress mother wife
  widow sister daughter aunt grandmother queen princess duchess lady woman girl heiress waitress
  mum mom mummy mommy gran granny nan nanny grandma bride girlfriend fiancée fiancee niece nun
  ms mrs miss mme dame sra she her`),
);

export const MEN_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
  spokesman chairman congressman councilman businessman policeman fisherman fireman father husband
  dad daddy grandad granddad grandpa groom boyfriend fiancé nephew lad bloke guy monk
  widower brother son uncle grandfather king prince duke lord man boy gentleman priest mr sir herr
  monsieur he his`),
);

/** Titles before a name, without their full stop. */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  wordList(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother sen
  senator rep gov governor president mayor judge justice capt captain lt col gen general maj sgt
  det insp inspector supt officer const cst coun cllr cpl adm rabbi imam pope bishop archbishop cardinal king queen
  prince princess hon`),
);

/** Nouns of office and kinship: "the judge" is whoever the text calls so, never just the person in view. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
  spokesman spokeswoman spokesperson official officer source insider aide adviser advisor judge
  justice prosecutor lawyer attorney solicitor barrister detective inspector sergeant police witness
  resident neighbour neighbor friend colleague relative reporter journalist interviewer moderator
  presenter host editor analyst expert critic reviewer observer customer passenger driver doctor
  nurse surgeon coroner magistrate president minister premier chancellor governor mayor king queen
  pope boss manager coach captain leader teacher headteacher brother sister mother father son
  daughter wife husband widow uncle aunt cousin mum dad mom girlfriend boyfriend partner man woman
  boy girl user viewer reader writer author owner victim defendant suspect speaker supporter voter
  protester worker employee staffer member caller sender technician tech secretary treasurer clerk
  mechanic paramedic medic firefighter landlord landlady tenant shopkeeper waiter waitress bartender
  plumber electrician builder gardener cleaner janitor caretaker receptionist organiser organizer
  coordinator investigator commissioner superintendent sheriff constable trooper policeman
  policewoman cop rescuer lifeguard shopper commuter tourist motorist bystander onlooker`),
);

/** The noun for a title before a name. */
export const TITLE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'congressman'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['gen', 'general'],
  ['adm', 'admiral'],
  ['cllr', 'councillor'],
  ['coun', 'councillor'],
  ['const', 'constable'],
  ['cst', 'constable'],
  ['supt', 'superintendent'],
  ['rev', 'reverend'],
  ['fr', 'priest'],
]);
