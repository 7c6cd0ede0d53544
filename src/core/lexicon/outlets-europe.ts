/** Outlets of Europe, Britain and Ireland first; see outlets.ts for the form of a row. */
export const EUROPEAN_OUTLETS = `
The Guardian|~Guardian|theguardian.com
~The Observer||observer.co.uk
~The Times|The Times of London, Times of London, London Times|thetimes.co.uk
The Sunday Times|Sunday Times|thesundaytimes.co.uk
The Daily Telegraph|Daily Telegraph, ~The Telegraph|telegraph.co.uk
The Sunday Telegraph|Sunday Telegraph
Financial Times|FT, FinancialTimes|ft.com
~The Independent|Independent on Sunday|independent.co.uk
~The i|i newspaper, the i paper|inews.co.uk
Daily Mail|The Mail on Sunday, Mail on Sunday, MailOnline, Mail Online, DailyMail.com|dailymail.co.uk
Daily Mirror|Sunday Mirror, ~The Mirror|mirror.co.uk
~The Sun|The Sun on Sunday, Sun on Sunday|thesun.co.uk
Daily Express|Sunday Express, ~The Express|express.co.uk
Daily Star|Daily Star Sunday|dailystar.co.uk
Sunday People
News of the World
~Morning Star||morningstaronline.co.uk
~Metro|Metro.co.uk|metro.co.uk
Evening Standard|London Evening Standard, ~The Standard|standard.co.uk
City AM|City A.M.|cityam.com
~The Economist|Economist|economist.com
~The Spectator|Spectator|spectator.co.uk
New Statesman||newstatesman.com
Private Eye|Private Eye magazine|private-eye.co.uk
~The Week||theweek.co.uk
~Prospect||prospectmagazine.co.uk
BBC|BBC News, British Broadcasting Corporation, BBC Radio, BBC World Service, BBC Sport|bbc.co.uk bbc.com
ITV News|ITV|itv.com
Channel 4 News||channel4.com
Channel 4|Channel Four
Channel 5 News
Sky News||news.sky.com
Sky Sports||skysports.com
GB News||gbnews.com
TalkTV|talkSPORT, talkRADIO
LBC||lbc.co.uk
The Herald|~Herald, Glasgow Herald|heraldscotland.com
~The Scotsman|Scotsman, Scotland on Sunday|scotsman.com
Daily Record||dailyrecord.co.uk
The Press and Journal|Press and Journal|pressandjournal.co.uk
STV News|STV|stv.tv
Western Mail||walesonline.co.uk
WalesOnline||walesonline.co.uk
Belfast Telegraph||belfasttelegraph.co.uk
The Irish News|Irish News|irishnews.com
News Letter|Belfast News Letter|newsletter.co.uk
The Irish Times|Irish Times|irishtimes.com
Irish Independent||independent.ie
Irish Examiner||irishexaminer.com
RTÉ|RTE, RTÉ News, RTE News|rte.ie
TheJournal.ie||thejournal.ie
Manchester Evening News||manchestereveningnews.co.uk
Liverpool Echo||liverpoolecho.co.uk
Yorkshire Post||yorkshirepost.co.uk
Yorkshire Evening Post
Birmingham Mail|Birmingham Post, BirminghamLive|birminghammail.co.uk
Eastern Daily Press||edp24.co.uk
Bristol Post||bristolpost.co.uk
Nottingham Post||nottinghampost.com
The Northern Echo|Northern Echo|thenorthernecho.co.uk
The Argus|~Argus|theargus.co.uk
Oxford Mail||oxfordmail.co.uk
Press Gazette||pressgazette.co.uk
The Bookseller|~Bookseller|thebookseller.com
The Lancet|~Lancet|thelancet.com
The BMJ|British Medical Journal, BMJ|bmj.com
~Nature||nature.com
New Scientist||newscientist.com
The Register||theregister.com theregister.co.uk|®
openDemocracy||opendemocracy.net
Bellingcat||bellingcat.com
Middle East Eye||middleeasteye.net
Politico Europe||politico.eu
EUobserver||euobserver.com
Euractiv||euractiv.com
Euronews||euronews.com
Le Monde||lemonde.fr
Le Figaro|~Figaro|lefigaro.fr
Libération||liberation.fr
Le Parisien||leparisien.fr
Les Echos|Les Échos|lesechos.fr
La Croix||la-croix.com
L'Humanité
L'Express||lexpress.fr
L'Obs|Le Nouvel Observateur, Nouvel Observateur|nouvelobs.com
Le Point||lepoint.fr
Mediapart||mediapart.fr
Le Canard enchaîné|Le Canard Enchaîné|lecanardenchaine.fr
Charlie Hebdo||charliehebdo.fr
Paris Match||parismatch.com
Ouest-France||ouest-france.fr
L'Équipe|L'Equipe|lequipe.fr
France 24|FRANCE 24|france24.com
France Télévisions|France 2, France 3, France Info, franceinfo, France Inter
TF1|LCI|tf1.fr
BFMTV|BFM TV, BFM|bfmtv.com
~RMC
RFI|Radio France Internationale|rfi.fr
~Arte||arte.tv
Der Spiegel|~Spiegel, Spiegel Online|spiegel.de
Süddeutsche Zeitung||sueddeutsche.de
Frankfurter Allgemeine Zeitung|FAZ, Frankfurter Allgemeine|faz.net
Die Welt|Welt am Sonntag|welt.de
Die Zeit|Zeit Online|zeit.de
Bild|Bild am Sonntag, Bild-Zeitung|bild.de
Der Tagesspiegel|Tagesspiegel|tagesspiegel.de
Die Tageszeitung|taz|taz.de
Handelsblatt||handelsblatt.com
WirtschaftsWoche||wiwo.de
~Focus|Focus Online|focus.de
~Stern||stern.de
Berliner Zeitung||berliner-zeitung.de
Frankfurter Rundschau||fr.de
Rheinische Post||rp-online.de
ARD|Tagesschau|tagesschau.de
ZDF||zdf.de
WDR
NDR
n-tv||n-tv.de
Deutsche Welle|~DW|dw.com
Deutschlandfunk||deutschlandfunk.de
Heise|heise online|heise.de
Neue Zürcher Zeitung|NZZ|nzz.ch
Tages-Anzeiger||tagesanzeiger.ch
~Blick||blick.ch
Le Temps||letemps.ch
Swissinfo|SWI swissinfo.ch|swissinfo.ch
Die Presse||diepresse.com
Der Standard||derstandard.at
Kronen Zeitung||krone.at
ORF||orf.at
El País|El Pais|elpais.com
El Mundo||elmundo.es
ABC.es||abc.es
La Vanguardia||lavanguardia.com
El Periódico||elperiodico.com
El Confidencial||elconfidencial.com
~Marca||marca.com
RTVE|~TVE|rtve.es
~Público||publico.pt
~Expresso||expresso.pt
Diário de Notícias||dn.pt
Corriere della Sera|Corriere|corriere.it
La Repubblica|Repubblica|repubblica.it
La Stampa||lastampa.it
Il Sole 24 Ore||ilsole24ore.com
Il Messaggero||ilmessaggero.it
La Gazzetta dello Sport|Gazzetta dello Sport|gazzetta.it
~RAI|Rai News|rai.it
L'Osservatore Romano|Osservatore Romano
De Telegraaf||telegraaf.nl
de Volkskrant|De Volkskrant, Volkskrant|volkskrant.nl
~NRC|NRC Handelsblad|nrc.nl
Algemeen Dagblad||ad.nl
~NOS||nos.nl
De Standaard||standaard.be
De Morgen||demorgen.be
Le Soir||lesoir.be
La Libre Belgique||lalibre.be
RTBF||rtbf.be
~VRT||vrt.be
Politiken||politiken.dk
Berlingske||berlingske.dk
Jyllands-Posten||jp.dk
DR News
Dagens Nyheter||dn.se
Svenska Dagbladet||svd.se
Aftonbladet||aftonbladet.se
Expressen||expressen.se
SVT||svt.se
Aftenposten||aftenposten.no
Verdens Gang|~VG|vg.no
Dagbladet||dagbladet.no
NRK||nrk.no
Helsingin Sanomat||hs.fi
Yle|YLE|yle.fi
Gazeta Wyborcza||wyborcza.pl
Rzeczpospolita||rp.pl
TVN24|TVN|tvn24.pl
Népszabadság
Kathimerini||ekathimerini.com
~ERT||ert.gr
Hürriyet|Hurriyet|hurriyet.com.tr
Cumhuriyet||cumhuriyet.com.tr
Daily Sabah||dailysabah.com
Pravda||pravda.ru
Izvestia||iz.ru
Kommersant||kommersant.ru
Vedomosti||vedomosti.ru
Novaya Gazeta||novayagazeta.ru
The Moscow Times|Moscow Times|themoscowtimes.com
Meduza||meduza.io
~RT|Russia Today|rt.com
~NTV
Echo of Moscow|Ekho Moskvy
Kyiv Independent|The Kyiv Independent|kyivindependent.com
Kyiv Post||kyivpost.com
Ukrainska Pravda|Ukrayinska Pravda|pravda.com.ua
`;
