/** Outlets of Oceania and Africa; see outlets.ts for the form of a row. */
export const SOUTHERN_OUTLETS = `
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
~Business Day|BusinessDay|businesslive.co.za
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
ThisDay||thisdaylive.com
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
