/** News agencies, then the technology and trade press; see outlets.ts for the form of a row. */
export const AGENCIES = `
Agence France-Presse|AFP, Agence France Presse, Agence-France Presse, theAFP|afp.com
Reuters|Thomson Reuters Foundation, ~Reuter|reuters.com
Associated Press|AP, The Associated Press|apnews.com ap.org
United Press International|UPI, United Press|upi.com
Press Association|PA Media, PA News, PA news agency, ~PA|pa.media
Deutsche Presse-Agentur|dpa, ~DPA|dpa.com
ANSA||ansa.it
~EFE|~Efe|efe.com
~Lusa|Lusa news agency|lusa.pt
~Belga|Belga News Agency|belga.be
Australian Associated Press|~AAP|aap.com.au
New Zealand Press Association|NZPA
Canadian Press|The Canadian Press|thecanadianpress.com
Kyodo News|Kyodo, Kyodo News Agency|kyodonews.net
Jiji Press|~Jiji
Xinhua|Xinhua News Agency, New China News Agency|xinhuanet.com news.cn
China News Service|~CNS
Central News Agency
Yonhap|Yonhap News Agency, Yonhap News|yna.co.kr
KCNA|Korean Central News Agency|kcna.kp
TASS|Tass, Itar-Tass, ITAR-TASS|tass.com
RIA Novosti|~RIA|ria.ru
Interfax|Interfax-Ukraine|interfax.com
~Sputnik|Sputnik News|sputniknews.com
Ukrinform||ukrinform.net
UNIAN
Press Trust of India|~PTI|ptinews.com
Asian News International|~ANI|aninews.in
Indo-Asian News Service|IANS|ians.in
United News of India|~UNI
Associated Press of Pakistan|~APP
Bernama||bernama.com
~Antara|Antara News Agency|antaranews.com
Anadolu Agency|~Anadolu, ~AA, Anadolu Ajansi|aa.com.tr
IRNA|Islamic Republic News Agency|irna.ir
Fars News Agency|~Fars|farsnews.ir
Tasnim|Tasnim News Agency|tasnimnews.com
ISNA
Mehr News Agency|Mehr News
~SANA|Syrian Arab News Agency|sana.sy
Saudi Press Agency|~SPA|spa.gov.sa
~WAM|Emirates News Agency|wam.ae
~MENA|Middle East News Agency
Petra News Agency
News Agency of Nigeria|~NAN
Kenya News Agency|~KNA
Ghana News Agency|~GNA|gna.org.gh
South African Press Association|~Sapa, ~SAPA
Malawi News Agency|~Mana, ~MANA
Uganda Radio Network|~URN|ugandaradionetwork.net
Zambia News and Information Services|ZANIS
Namibia Press Agency|~Nampa, ~NAMPA
Sierra Leone News Agency|~SLENA
Ethiopian News Agency|~ENA
Caribbean News Agency|~CANA
Caribbean Media Corporation|~CMC
Bangladesh Sangbad Sangstha|~BSS|bssnews.net
United News of Bangladesh|~UNB|unb.com.bd
Philippine News Agency|~PNA|pna.gov.ph
Kuwait News Agency|~KUNA|kuna.net.kw
~PAP|Polish Press Agency|pap.pl
~CTK|Czech News Agency
~MTI
Agerpres
~BTA
~Hina|~HINA
Tanjug
~NTB
TT News Agency|~TT
Ritzau
~STT
Keystone-SDA
~APA
Bloomberg Law||bloomberglaw.com
Dow Jones Newswires|Dow Jones News Service, Dow Jones Newswire
Knight Ridder Newspapers|Knight-Ridder Newspapers
Scripps Howard News Service
McClatchy Newspapers|McClatchy
Religion News Service|~RNS|religionnews.com
Catholic News Agency|Catholic News Service|catholicnewsagency.com
Inter Press Service|~IPS|ipsnews.net
Prensa Latina
Notimex`;

export const TRADE_PRESS = `
The Verge|~Verge|theverge.com
~Wired|WIRED, Wired magazine, Wired News, Wired UK|wired.com
TechCrunch||techcrunch.com
Ars Technica||arstechnica.com
Engadget||engadget.com
Gizmodo||gizmodo.com
CNET|CNET News, Cnet|cnet.com
ZDNet|ZDNET|zdnet.com
The Information|~Information|theinformation.com
Recode|Re/code|recode.net
VentureBeat||venturebeat.com
GigaOM|Gigaom|gigaom.com
ReadWriteWeb|ReadWrite
AllThingsD|All Things Digital|allthingsd.com
9to5Mac|9to5Google|9to5mac.com
MacRumors||macrumors.com
AppleInsider|Apple Insider|appleinsider.com
Macworld||macworld.com
PC World|PCWorld|pcworld.com
PC Magazine|PCMag|pcmag.com
Computerworld||computerworld.com
InfoWorld||infoworld.com
eWeek|eWEEK|eweek.com
InformationWeek||informationweek.com
Computer Weekly||computerweekly.com
The Inquirer|~Inquirer
Techdirt||techdirt.com
~Motherboard
404 Media||404media.co
Platformer||platformer.news
~Protocol
Krebs on Security|KrebsOnSecurity|krebsonsecurity.com
BleepingComputer|Bleeping Computer|bleepingcomputer.com
The Record|~The Record|therecord.media
Dark Reading||darkreading.com
CoinDesk||coindesk.com
Cointelegraph||cointelegraph.com
The Block|~The Block|theblock.co
Kotaku||kotaku.com
~Polygon||polygon.com
IGN||ign.com
Eurogamer||eurogamer.net
Rock Paper Shotgun||rockpapershotgun.com
GameSpot||gamespot.com
MIT Technology Review|Technology Review|technologyreview.com
IEEE Spectrum||spectrum.ieee.org
Slashdot||slashdot.org
Boing Boing||boingboing.net
Android Authority||androidauthority.com
Android Police||androidpolice.com
Tom's Hardware||tomshardware.com
TechRadar||techradar.com
Digital Trends||digitaltrends.com
Advertising Age|Ad Age, AdAge|adage.com
Adweek|AdWeek|adweek.com
Digiday||digiday.com
Automotive News||autonews.com
Aviation Week||aviationweek.com
FlightGlobal|Flight International|flightglobal.com
Lloyd's List||lloydslist.com
TradeWinds||tradewindsnews.com
American Banker||americanbanker.com
The Banker|~The Banker
~Financial News||fnlondon.com
Nikkei Business
Women's Wear Daily|WWD|wwd.com
Publishers Weekly||publishersweekly.com
~Education Week||edweek.org
Times Higher Education||timeshighereducation.com
Nieman Lab||niemanlab.org
Columbia Journalism Review||cjr.org
~Poynter||poynter.org
Wikinews||wikinews.org
Pitchfork||pitchfork.com
New Musical Express|NME|nme.com
Carbon Brief||carbonbrief.org
Inside Climate News|InsideClimate News|insideclimatenews.org
~Grist||grist.org
ESPN||espn.com
Sports Illustrated||si.com
The Athletic||theathletic.com
Bleacher Report||bleacherreport.com
Scientific American||scientificamerican.com
National Geographic||nationalgeographic.com
Popular Mechanics||popularmechanics.com
~Popular Science||popsci.com
Space.com||space.com
SpaceNews||spacenews.com
`;
