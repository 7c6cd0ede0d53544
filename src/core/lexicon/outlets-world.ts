/** Outlets of Asia, Africa and Oceania; see outlets.ts for the form of a row. */
export const WORLD_OUTLETS = `
Al Jazeera|Al-Jazeera, Aljazeera|aljazeera.com
Al Arabiya|Al-Arabiya|alarabiya.net
Asharq Al-Awsat||aawsat.com
Arab News||arabnews.com
The National|~National|thenationalnews.com
Gulf News||gulfnews.com
Khaleej Times||khaleejtimes.com
Al-Ahram|Al Ahram, Ahram Online|ahram.org.eg
Mada Masr||madamasr.com
Al-Hayat
An-Nahar||annahar.com
L'Orient-Le Jour|L'Orient Today|lorientlejour.com
The Daily Star|Daily Star Lebanon|thedailystar.net
Haaretz||haaretz.com
The Jerusalem Post|Jerusalem Post|jpost.com
The Times of Israel|Times of Israel|timesofisrael.com
Yedioth Ahronoth|Ynet, ynet|ynetnews.com
~Maariv
Israel Hayom||israelhayom.com
Channel 12|Channel 12 News
Press TV||presstv.ir
Iran International||iranintl.com
Tehran Times||tehrantimes.com
TRT World|TRT|trtworld.com
The Times of India|Times of India, ~TOI|timesofindia.indiatimes.com
~The Hindu||thehindu.com thehindu.co.in
Hindustan Times|~HT|hindustantimes.com
The Indian Express|Indian Express|indianexpress.com
The Economic Times|Economic Times|economictimes.indiatimes.com
The Telegraph India|The Telegraph of Calcutta|telegraphindia.com
~The Statesman||thestatesman.com
Deccan Herald||deccanherald.com
Deccan Chronicle||deccanchronicle.com
The Tribune|~Tribune|tribuneindia.com
Business Standard||business-standard.com
~Mint|Livemint|livemint.com
The New Indian Express|New Indian Express|newindianexpress.com
NDTV||ndtv.com
India Today||indiatoday.in
~The Wire||thewire.in
~Scroll|Scroll.in|scroll.in
~The Print|ThePrint|theprint.in
~Outlook|Outlook India|outlookindia.com
Firstpost||firstpost.com
News18|CNN-News18|news18.com
Times Now||timesnownews.com
Republic TV||republicworld.com
Zee News||zeenews.india.com
Aaj Tak
Moneycontrol||moneycontrol.com
Dainik Jagran
Dainik Bhaskar
Anandabazar Patrika
Malayala Manorama||onmanorama.com
Dawn|~Dawn|dawn.com
Geo News|Geo TV|geo.tv
The Express Tribune|Express Tribune|tribune.com.pk
The News International||thenews.com.pk
ARY News||arynews.tv
Prothom Alo||prothomalo.com
Dhaka Tribune||dhakatribune.com
The Kathmandu Post|Kathmandu Post|kathmandupost.com
Daily Mirror Sri Lanka||dailymirror.lk
TOLOnews|Tolo News, TOLO News, Tolo TV|tolonews.com
South China Morning Post|SCMP|scmp.com
Hong Kong Free Press|HKFP|hongkongfp.com
Apple Daily
Ming Pao
RTHK||rthk.hk
People's Daily||people.cn
Global Times||globaltimes.cn
China Daily||chinadaily.com.cn
CCTV|China Central Television, CGTN|cctv.com
Caixin|Caixin Global|caixin.com
Caijing
Sixth Tone||sixthtone.com
The Paper|~The Paper|thepaper.cn
Yicai|Yicai Global|yicai.com
Southern Weekly|Southern Weekend
Taipei Times||taipeitimes.com
United Daily News
Asahi Shimbun|The Asahi Shimbun, ~Asahi|asahi.com
Yomiuri Shimbun|The Yomiuri Shimbun, ~Yomiuri|yomiuri.co.jp
Mainichi Shimbun|The Mainichi, ~Mainichi|mainichi.jp
Sankei Shimbun|~Sankei|sankei.com
Nikkei|Nihon Keizai Shimbun, Nikkei Asia, Nikkei Asian Review|nikkei.com asia.nikkei.com
The Japan Times|Japan Times|japantimes.co.jp
NHK|NHK World|nhk.or.jp
TV Asahi|~TBS
Fuji TV
~The Korea Times|Korea Times|koreatimes.co.kr
The Korea Herald|Korea Herald|koreaherald.com
Chosun Ilbo|The Chosun Ilbo|chosun.com
JoongAng Ilbo|Korea JoongAng Daily|joongang.co.kr
Dong-A Ilbo
Hankyoreh|The Hankyoreh|hani.co.kr
KBS||kbs.co.kr
~MBC
~SBS||sbs.com.au
Rodong Sinmun
The Straits Times|Straits Times|straitstimes.com
Channel NewsAsia|~CNA|channelnewsasia.com
Today Singapore
~The Business Times|Business Times|businesstimes.com.sg
The Edge Malaysia||theedgemarkets.com
New Straits Times||nst.com.my
~The Star|The Star Malaysia|thestar.com.my
Malaysiakini||malaysiakini.com
Free Malaysia Today|~FMT|freemalaysiatoday.com
Sarawak Report
Bangkok Post||bangkokpost.com
The Nation Thailand||nationthailand.com
Khaosod||khaosodenglish.com
Jakarta Post|The Jakarta Post|thejakartapost.com
~Kompas||kompas.com
~Tempo||tempo.co
~Detik||detik.com
Philippine Daily Inquirer|Inquirer.net|inquirer.net
Rappler||rappler.com
Manila Bulletin||mb.com.ph
Manila Times|The Manila Times|manilatimes.net
ABS-CBN|ABS-CBN News|abs-cbn.com
GMA News||gmanetwork.com
VnExpress||vnexpress.net
Tuoi Tre|Tuoi Tre News|tuoitre.vn
Thanh Nien
The Irrawaddy|~Irrawaddy|irrawaddy.com
Myanmar Now||myanmar-now.org
The Phnom Penh Post|Phnom Penh Post|phnompenhpost.com
The Cambodia Daily|Cambodia Daily
The Diplomat||thediplomat.com
Asia Times||asiatimes.com
Rest of World||restofworld.org
ABC Australia|Australian Broadcasting Corporation, Australian Broadcasting Corp|abc.net.au
The Sydney Morning Herald|Sydney Morning Herald, SMH|smh.com.au
The Age|~Age|theage.com.au
The Australian|~Australian|theaustralian.com.au
Australian Financial Review|~AFR|afr.com
Herald Sun||heraldsun.com.au
The Courier-Mail|Courier-Mail, Courier Mail|couriermail.com.au
The West Australian|West Australian|thewest.com.au
~The Advertiser||adelaidenow.com.au
The Canberra Times|Canberra Times|canberratimes.com.au
The Mercury|~Mercury|themercury.com.au
news.com.au||news.com.au
Nine News|9News, Nine Network|9news.com.au
Seven News|7NEWS|7news.com.au
The New Zealand Herald|New Zealand Herald, NZ Herald|nzherald.co.nz
~Stuff|Stuff.co.nz|stuff.co.nz
Radio New Zealand|RNZ|rnz.co.nz
~The Dominion Post|Dominion Post
The Press NZ||thepress.co.nz
Otago Daily Times||odt.co.nz
Mail & Guardian|Mail and Guardian|mg.co.za
News24||news24.com
Daily Maverick||dailymaverick.co.za
Business Day|BusinessDay|businesslive.co.za
~The Sowetan|Sowetan|sowetanlive.co.za
Sunday Times South Africa||timeslive.co.za
~The Citizen|The Citizen South Africa|citizen.co.za
SABC|SABC News|sabcnews.com
eNCA||enca.com
~IOL|Independent Online|iol.co.za
amaBhungane||amabhungane.org
Daily Nation||nation.africa
~The Standard Kenya||standardmedia.co.ke
The EastAfrican|The East African|theeastafrican.co.ke
Daily Monitor||monitor.co.ug
New Vision|The New Vision|newvision.co.ug
The Citizen Tanzania||thecitizen.co.tz
~The Punch|Punch newspaper|punchng.com
~Vanguard|Vanguard Nigeria|vanguardngr.com
ThisDay|This Day|thisdaylive.com
Premium Times||premiumtimesng.com
Sahara Reporters|SaharaReporters|saharareporters.com
The Guardian Nigeria||guardian.ng
Channels Television|Channels TV|channelstv.com
Daily Trust||dailytrust.com
TheCable||thecable.ng
Daily Graphic||graphic.com.gh
Joy FM|JoyNews|myjoyonline.com
The Herald Zimbabwe|The Zimbabwe Herald|herald.co.zw
NewsDay Zimbabwe||newsday.co.zw
Lusaka Times||lusakatimes.com
The Namibian|~Namibian|namibian.com.na
The Reporter Ethiopia|Addis Standard|addisstandard.com
Sudan Tribune||sudantribune.com
Jeune Afrique|The Africa Report|jeuneafrique.com
allAfrica||allafrica.com
Africanews||africanews.com
`;
