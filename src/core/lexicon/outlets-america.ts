/** Outlets of the United States and Canada; see outlets.ts for the form of a row. */
export const AMERICAN_OUTLETS = `
The New York Times|NYT, NY Times, N.Y. Times|nytimes.com
The Washington Post|WaPo|washingtonpost.com
The Washington Times|Washington Times|washingtontimes.com
The Washington Examiner|Washington Examiner|washingtonexaminer.com
The Wall Street Journal|WSJ|wsj.com
Los Angeles Times|LA Times, L.A. Times|latimes.com
USA Today|USA TODAY|usatoday.com
Chicago Tribune||chicagotribune.com
Chicago Sun-Times|Sun-Times|suntimes.com
The Boston Globe||bostonglobe.com globe.com boston.com
Boston Herald||bostonherald.com
New York Post|NY Post|nypost.com
New York Daily News|NY Daily News|nydailynews.com
Newsday||newsday.com
The Philadelphia Inquirer||inquirer.com
Philadelphia Daily News
San Francisco Chronicle||sfchronicle.com
San Francisco Examiner||sfexaminer.com
San Jose Mercury News|The Mercury News|mercurynews.com
San Diego Union-Tribune|Union-Tribune|sandiegouniontribune.com
The Sacramento Bee|Sacramento Bee|sacbee.com
Orange County Register||ocregister.com
The Seattle Times||seattletimes.com
Seattle Post-Intelligencer|Post-Intelligencer|seattlepi.com
The Oregonian||oregonlive.com
The Denver Post||denverpost.com
Rocky Mountain News
The Arizona Republic|Arizona Republic|azcentral.com
Las Vegas Review-Journal|Review-Journal|reviewjournal.com
The Salt Lake Tribune||sltrib.com
Deseret News||deseret.com
The Dallas Morning News||dallasnews.com
Houston Chronicle||houstonchronicle.com
Austin American-Statesman|American-Statesman|statesman.com
San Antonio Express-News|Express-News|expressnews.com
Fort Worth Star-Telegram|Star-Telegram|star-telegram.com
The Texas Tribune||texastribune.org
Texas Monthly||texasmonthly.com
The Oklahoman||oklahoman.com
The Kansas City Star||kansascity.com
St. Louis Post-Dispatch|Post-Dispatch|stltoday.com
Minneapolis Star Tribune|Star Tribune|startribune.com
Milwaukee Journal Sentinel|Journal Sentinel|jsonline.com
The Des Moines Register||desmoinesregister.com
Omaha World-Herald|World-Herald|omaha.com
The Indianapolis Star|IndyStar|indystar.com
Detroit Free Press|~Free Press|freep.com
The Detroit News||detroitnews.com
The Cleveland Plain Dealer|The Plain Dealer|cleveland.com
The Columbus Dispatch||dispatch.com
The Cincinnati Enquirer||cincinnati.com
Pittsburgh Post-Gazette|Post-Gazette|post-gazette.com
The Baltimore Sun||baltimoresun.com
Richmond Times-Dispatch|Times-Dispatch|richmond.com
The Virginian-Pilot|Virginian-Pilot|pilotonline.com
The Charlotte Observer||charlotteobserver.com
The News & Observer|News & Observer|newsobserver.com
The Atlanta Journal-Constitution|Journal-Constitution, ~AJC|ajc.com
Miami Herald||miamiherald.com
Tampa Bay Times||tampabay.com
St. Petersburg Times
Orlando Sentinel||orlandosentinel.com
Sun Sentinel|South Florida Sun Sentinel, Sun-Sentinel|sun-sentinel.com
The Palm Beach Post||palmbeachpost.com
The Tennessean||tennessean.com
The Commercial Appeal|~Commercial Appeal|commercialappeal.com
Louisville Courier Journal|Courier Journal, Courier-Journal|courier-journal.com
The Times-Picayune|Times-Picayune|nola.com
The Clarion-Ledger|Clarion Ledger, Clarion-Ledger|clarionledger.com
Arkansas Democrat-Gazette|Democrat-Gazette|arkansasonline.com
Hartford Courant||courant.com
The Providence Journal||providencejournal.com
Honolulu Star-Advertiser|Star-Advertiser|staradvertiser.com
Anchorage Daily News||adn.com
The Star-Ledger|Star-Ledger|nj.com
The Christian Science Monitor|CSMonitor|csmonitor.com
ABC News|~ABC|abcnews.go.com
CBS News|CBS|cbsnews.com
NBC News|NBC|nbcnews.com
CNN|Cable News Network|cnn.com
Fox News|FOX News, Fox News Channel|foxnews.com
Fox Business|Fox Business Network|foxbusiness.com
MSNBC||msnbc.com
CNBC||cnbc.com
C-SPAN||c-span.org
NPR|National Public Radio|npr.org
PBS|PBS NewsHour|pbs.org
Univision||univision.com
Telemundo||telemundo.com
Newsmax||newsmax.com
One America News|~OAN, OANN|oann.com
Breitbart|Breitbart News|breitbart.com
The Daily Caller|Daily Caller|dailycaller.com
The Daily Wire|Daily Wire|dailywire.com
The Daily Beast|Daily Beast|thedailybeast.com
HuffPost|The Huffington Post, Huffington Post|huffpost.com
BuzzFeed News|BuzzFeed, Buzzfeed|buzzfeednews.com
~Time|Time magazine, TIME magazine, Time Magazine, ~TIME|time.com
Newsweek||newsweek.com
U.S. News & World Report|US News & World Report|usnews.com
~People|People magazine|people.com
~Fortune|Fortune magazine|fortune.com
Forbes|Forbes magazine|forbes.com
Bloomberg News|Bloomberg, Bloomberg Businessweek, BusinessWeek, Businessweek, Bloomberg Television|bloomberg.com bloomberg.net
~Barron's||barrons.com
MarketWatch||marketwatch.com
Business Insider|~Insider|businessinsider.com
Investor's Business Daily
TheStreet||thestreet.com
Fast Company||fastcompany.com
Inc. magazine|inc.com
~Quartz||qz.com
Politico|POLITICO|politico.com
Axios||axios.com
Semafor||semafor.com
Punchbowl News||punchbowl.news
~The Hill||thehill.com
~Roll Call||rollcall.com
National Journal||nationaljournal.com
The Atlantic|~Atlantic, The Atlantic Monthly|theatlantic.com
The New Yorker|New Yorker magazine|newyorker.com
New York magazine|New York Magazine|nymag.com
~Vanity Fair|Vanity Fair magazine|vanityfair.com
Rolling Stone||rollingstone.com
~Esquire||esquire.com
~GQ||gq.com
~Vogue||vogue.com
Harper's Magazine|~Harper's|harpers.org
~The Nation||thenation.com
The New Republic|New Republic|newrepublic.com
~National Review||nationalreview.com
The Weekly Standard|Weekly Standard
Mother Jones||motherjones.com
The Intercept||theintercept.com
ProPublica||propublica.org
The Marshall Project||themarshallproject.org
~Slate||slate.com
~Salon||salon.com
~Vox||vox.com
Vice News|VICE News, ~Vice, ~VICE|vice.com
Gawker||gawker.com
Jezebel||jezebel.com
~Mashable||mashable.com
TMZ||tmz.com
~Variety||variety.com
The Hollywood Reporter|Hollywood Reporter, ~THR|hollywoodreporter.com
~Deadline|Deadline Hollywood|deadline.com
~Billboard||billboard.com
Entertainment Weekly||ew.com
~Us Weekly||usmagazine.com
National Enquirer||nationalenquirer.com
NFL Network||nfl.com
~The Ringer||theringer.com
Deadspin||deadspin.com
Stat News|STAT News, ~STAT|statnews.com
Kaiser Health News|KFF Health News|kffhealthnews.org
Inside Higher Ed||insidehighered.com
~Foreign Policy|Foreign Policy magazine|foreignpolicy.com
~Foreign Affairs|Foreign Affairs magazine|foreignaffairs.com
~Defense News||defensenews.com
~Stars and Stripes||stripes.com
~Military Times||militarytimes.com
Jane's Defence Weekly
~Lawfare||lawfaremedia.org
Voice of America|VOA|voanews.com
Radio Free Europe/Radio Liberty|RFE/RL, Radio Free Europe, Radio Liberty|rferl.org
Radio Free Asia|RFA|rfa.org
The Globe and Mail|Globe and Mail|theglobeandmail.com
Toronto Star||thestar.com
National Post||nationalpost.com
Toronto Sun||torontosun.com
Montreal Gazette||montrealgazette.com
Ottawa Citizen||ottawacitizen.com
Vancouver Sun||vancouversun.com
Calgary Herald||calgaryherald.com
Winnipeg Free Press||winnipegfreepress.com
La Presse||lapresse.ca
Le Devoir||ledevoir.com
CBC|CBC News, Canadian Broadcasting Corporation, Radio-Canada|cbc.ca
CTV News|CTV|ctvnews.ca
~Global News||globalnews.ca
~Maclean's||macleans.ca
The Trace||thetrace.org
The Conversation||theconversation.com
The Texas Observer|Texas Observer|texasobserver.org
The Root||theroot.com
The 19th||19thnews.org
`;
