/** Outlets of Asia; see outlets.ts for the form of a row. */
export const ASIAN_OUTLETS = `
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
WAFA||wafa.ps
Ma'an News Agency|Maan News Agency|maannews.net
Rudaw||rudaw.net
Kurdistan 24||kurdistan24.net
Al-Monitor|Al Monitor|al-monitor.com
Naharnet||naharnet.com
Hespress||hespress.com
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
~Times Now||timesnownews.com
Republic TV||republicworld.com
Zee News||zeenews.india.com
Aaj Tak
Moneycontrol||moneycontrol.com
Dainik Jagran
Dainik Bhaskar
Anandabazar Patrika
Malayala Manorama||onmanorama.com
~Dawn|Dawn newspaper|dawn.com
Geo News|Geo TV|geo.tv
The Express Tribune|Express Tribune|tribune.com.pk
The News International||thenews.com.pk
ARY News||arynews.tv
Prothom Alo||prothomalo.com
Dhaka Tribune||dhakatribune.com
The Kathmandu Post|Kathmandu Post|kathmandupost.com
Daily Mirror Sri Lanka||dailymirror.lk
TOLOnews|Tolo News, TOLO News, Tolo TV|tolonews.com
The Quint|TheQuint|thequint.com
The News Minute||thenewsminute.com
The Caravan|~Caravan|caravanmagazine.in
Daily News and Analysis|~DNA|dnaindia.com
Mid-Day||mid-day.com
Business Recorder||brecorder.com
Daily Times Pakistan||dailytimes.com.pk
Ada Derana||adaderana.lk
Focus Taiwan||focustaiwan.tw
Sin Chew Daily||sinchew.com.my
South China Morning Post|SCMP|scmp.com
Hong Kong Free Press|HKFP|hongkongfp.com
Apple Daily|Apple Daily newspaper
Ming Pao
RTHK||rthk.hk
People's Daily||people.cn
Global Times||globaltimes.cn
China Daily||chinadaily.com.cn
China Central Television|~CCTV, CGTN|cctv.com
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
~Nikkei|Nihon Keizai Shimbun, Nikkei Asia, Nikkei Asian Review|nikkei.com asia.nikkei.com
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
`;
