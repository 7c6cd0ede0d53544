import { wordList } from './word-list.ts';

/**
 * Words that stand with a capital without being a name: at the start of a sentence, in a headline
 * written In Title Case, as a day or month. A name neither begins nor ends with one. Lower case.
 */
export const COMMON_CAPITALISED: ReadonlySet<string> = new Set(
  wordList(`
  a about above accord according accordingly accused accuses across act acting added adding
  additionally admits advertisement after afterward afterwards ag again against agreement all
  allegedly almost along already also although always am amendment amid among an analysts and
  another any anyone anything app apparently appendix apr april are around arrested arrests article
  as asked at attack attacks audit aug august authorities autumn award awards bad bans based be
  because been before behind being below beneath beside besides best better between beyond bible big
  bill blames blast blasts bomb born both boy boys breaking brexit budget but by calling calls can
  can't cannot case central century ceo cfo championship championships chapter charged charges chief
  child children christmas citing civil claim claims clearly co code cold comment comments companies
 contact printable email   company condemns conduct confirms constitution contacted continues convicted coo corp could
  counsel covid covid-19 crash crisis critics cto cup current currently customers cuts cyclone data
  day dead deal dear death dec december demands denies deputy describing despite did didn't died
  dies diwali do doctors does doesn't doing don't done down dozens dr. during e-mail each earlier
  early earthquake east easter eastern eid eight either election eleven email emmy employee
  employees even eventually ever every everyone everything except exclusive experts faces fall falls
  families family fans fears feb february fell few fifth fights file final finally finals finds
  fined fire fired fires firm firms first five flight flood following for forces former formerly
  four fourth free fri friday friends from full furthermore games general get gets girl girls given
  gives gmbh go god goes going good got government grammy grand great had hails halloween hanukkah
  has have having he he's hello her here hers hi high him his hits holds holocaust how however
  hundreds hurricane i i'm i've if image images in inc indeed initially inquiry inside instead
  internal internet into investigation investors is isn't it it's its jailed jan january journalist
  journalists judges jul july jun june just key killed kills koran last late later launches law
  lawmakers lawyer lawyers league leak leaks leaves let's like likewise live llc long loses low
  lower ltd made main major make makes man many mar march may maybe md me meanwhile medal media
  meet meets men might millions ministers missing mission mon monday month more moreover most mp mps mr.
  mrs. ms. much murder must my names near neighbors neighbours neither never nevertheless new news
  next nine no nobel nobody none nonetheless nor north northern not nothing noting nov november now
  nurses obviously oct october of off offers officers officials often oh ok okay old olympic
  olympics on once one online only onto open operation or orders originally oscar oscars other
  others otherwise our out outside over own owner owners page pandemic paralympic part passengers past pays
  people per perhaps phd phone photo photos picture pictures plan plans players plc pleads please pm
  police politicians premier press pressed previously prices prix prize probe profits project
  promises prosecutors protesters protocol questioned quite quits quoting quran radio raises ramadan
  rather read real really rebels recently referring regarding rejects related releases report
  reportedly reporter reporters reports researchers residents resigns responding returns reveals
  rises row said sales same sat saturday saves say says scandal scientists second section sees sells
  senior sentenced sep sept september series sets seven several shall share shares she she's short
  shot should shows similarly since six slams small so soldiers some someone something sometimes
  soon sorry source sources south southern speaking spring staff stands starts steps still stocks
  stops storm story strike students such sues summer sun sunday suspended take takes talks teachers
  tells ten than thank thanks thanksgiving that the their them then there therefore these they
  they're third this those though thousands threatens three through throughout thu thursday thus
  till to today told tomorrow tonight too top tour toward towards tracking treaty trial tries troops
  tropical true tue tuesday tv twelve twice two typhoon under unless until up update updated upon
  upper urges us user users usually versus very via video volume vote voters vows vp vs wants war
  warns was wasn't watch we we're we've web website wed wednesday week welcome well went were west
  western what when whenever where whereas wherever whether which while who whom whose why will wins
  winter with within without witnesses woman women won won't workers world worst would wow writing
  year yes yesterday yet you you're young your`),
);

/** Before a name, these make it a thing: "Hurricane Sandy", "HMS Hood", "Cafe Rosa". Lower case. */
export const THING_BEFORE: ReadonlySet<string> = new Set(
  wordList(`
  airbus android apollo ariane asteroid atlantis avenida avenue bank banco boeing book boulevard brexit cafe
  café calle camp cape case catalogue category challenger chapter class columbia comet cyclone
  deepwater discovery el endeavour exxon falcon flight fort galaxy gate gemini gospel highway hms
  hotel hurricane interstate ipad iphone junction lake las lc los m-v mission mount mt mv mv's nintendo
  operation paseo piazza pier place planet platform playstation plaza port project psalm restaurant rio
  rms route rte rua rue saint san santa sao shenzhou soyuz ss st storm surah são team tropical
  typhoon uss version via villa vostok windows xbox`),
);

/** As the last word, these make a thing of it: "the Whitcombe Report", "Tanner Street". Lower case. */
export const THING_AFTER: ReadonlySet<string> = new Set(
  wordList(` night way generals knights bears lions tigers eagles falcons hawks rangers pirates raiders panthers wolves hornets empire dynasty nagar chowk marg ganj vihar maidan puja pooja jayanti yatra sangh parishad mahal mandir masjid humanitarian supercars offensive declaration manifesto constitution revolution rebellion uprising massacre square station terminal theorem prison crossing
  academy accord accords act administration affair age agreement air airlines airport airways album
  amendment arena associates avenue average award awards band bank bar bay beach bill books borough
  bridge brothers building cabinet cafe campaign canyon case castle cathedral center centre choir
  church city classic club code college commission company convention corp cottage county court
  courtroom creek cup dam day deal derby disease district doctrine edition effect elementary
  entertainment episode era estate falls families family fans farm farms fellowship festival field
  film forest foundation fund galaxy gallery game games gardens gazette government grand group hall
  handicap herald hills holdings hospital hotel house inc index inquiry institute island islands
  jail journal jr's lake lane law lecture library lodge ltd magazine manor marathon masters max
  medal mine mini motors mountain movie museum news oil open orchestra pact palace parish park
  partners phone pictures plan plus point post presidency press primary prison prix prize pro
  productions protocol quartet records report restaurant review ridge river road rule rules scandal
  scheme scholarship school season series show song sons springs square stadium stakes station
  street studios supporters syndrome theater theatre times tour tower treaty trial tribune trio
  trophy trust ultra university v valley version virus voters vs watch week year zoo`),
);
