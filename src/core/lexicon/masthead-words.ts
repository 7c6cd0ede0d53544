import { wordList } from './word-list.ts';
/** Words that mastheads end or begin with and the lists of outlets' last words leave out. Lower case. */
export const MASTHEAD_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  newschannel newscenter newsradio eyewitness television kanal allgemeine rundschau bote blatt
  morgenpost presse volksstimme stimme
  courrier depeche voix echo echos nouvelles presse progres parisien matin soir liberte republicain
  dauphine midi est-republicain ouest-france journal
  corriere gazzetta giornale mattino messaggero nazione quotidiano stampa gazzettino
  diario faro prensa heraldo nacion noticias periodico correo vanguardia razon mercurio universal
  correio jornal noticia folha estado dagblad tidende tidningen posten nieuwsblad courant
  argus clarion gazeta kurier dziennik vestnik vjesnik glasnik vijesti novosti noviny samachar darpan jagran patrika prabhat bhaskar
  newsline newsletter newswatch ledger-enquirer newsnet newsroom`),
);

/** What sites call their first page, where a trail to an article begins. Alternatives of a pattern. */
export const HOME_PAGES =
  'home|accueil|ana ?sayfa|címlap|domů|etusivu|forside|főoldal|hem|hjem|inicio|naslovna|naslovnica|početna|pagina iniziale|portada|startseite|startpagina|strona główna|úvod|главная';

/** What pages call their parts, and what stands above a headline: no masthead of these alone. Lower case. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  home news sport sports business world uk us usa national local region regional politics opinion
  comment comments analysis features feature culture arts art books film music theatre tv television
  radio review reviews travel food style fashion life lifestyle health science tech technology money
  economy markets finance property motors cars jobs classifieds obituaries announcements family
  notices letters editorial editorials leader leaders columns columnists crime courts court police
  education environment weather video videos photos pictures gallery galleries live latest breaking
  top stories story headlines exclusive special report reports in-depth depth interview profile
  investigation update updates watch listen blog blogs podcasts podcast newsletter newsletters events
  entertainment games puzzles crossword horoscopes shop subscribe search menu sections topics
  more about contact rss archive archives international europe asia africa america americas states scotland wales
  england ireland football cricket rugby racing tennis golf front page magazine today
  the and of in from on for by your our city town county council community schools people
  wirtschaft politik kultur panorama unternehmen lokales regionales nachrichten ausland
  accueil actualites economie societe monde faits divers france alsace regions politique
  deportes sociedad economia politica mundo cronaca esteri interni
  press release media statement immediate embargoed corrected correction urgent bulletin flash
  advisory alert developing published updated posted editor's editors note fact check explainer q&a timeline`),
);

/** What a page's own bar links to besides its parts. */
export const BAR_WORDS =
  /\b(?:Subscribe|Sign in|Log ?in|Menu|Search|Newsletters?|Graphics [Vv]ersion|Skip to|My account|E-?paper|Advertise|Contact us|About us|Archives?|Classifieds|Obituaries)\b/;

/** A line under a masthead that says what the outlet is, how old it is or whom it serves. */
export const TAGLINE =
  /^(?:(?:[Mm]agazine|[Nn]ewspaper|[Jj]ournal|[Vv]oice|[Nn]ewsletter|[Bb]ulletin) (?:of|for) [^.?!]{3,50}|(?:The|Your|Our|An?|\p{Lu}\p{L}+['’]s) [^.?!]{0,50}\b(?:magazine|newspaper|newsletter|journal|newspapers|paper|voice|blog|website|source|weekly|daily|monthly|quarterly|bulletin)\b[^.?!]{0,40}|[^.?!]{0,60}\b(?:[Ss]ince|SINCE|[Ee]st\.?|[Ee]stablished|[Ff]ounded(?: in)?) (?:1[6-9]|20)\d\d|(?:Serving|Covering|Keeping|Telling|Connecting) [^.?!]{3,60}|[^.?!]{0,30}\bYou Can (?:Count On|Trust|Use)|(?:Where|First|Always|All the|Independent|Fearless|Trusted) [^.?!]{0,20}\b(?:[Nn]ews|[Jj]ournalism|[Ff]irst|[Ll]ocal)\b[^.?!]{0,30})\.?$/u;

/** A number, a price or the edition of the day: what is printed on papers beside the name. */
export const ISSUE =
  /\b(?:[Ii]ssue|ISSUE|[Vv]ol(?:ume)?|VOL|No|NO|Nr|[Ee]dition|EDITION|[Nn]umber)\.? ?#?\d{1,6}\b|(?<!\w)#\d{1,4}\b|[£$€]\d{1,2}[.,]\d\d\b|\b\d{2}p\b|^\d{2} (?:cents|pence)$|^\d{2,3}\.\d FM\b|^\d{3,4} AM\b|\b(?:LATE|FINAL|NIGHT|CITY|MORNING|SUNRISE|SPORTS|FIRST|SECOND|[Ff]inal|[Cc]ity|[Nn]ight|[Mm]orning|[Ff]irst) (?:FINAL|EDITION|[Ee]dition|EXTRA)$/;
