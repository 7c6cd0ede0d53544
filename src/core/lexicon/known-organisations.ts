import { phraseList } from './word-list.ts';

/**
 * Firms, brands, clubs and bodies that look like a person's name, or that carry no other sign of
 * being an organisation. Lower case, without accents, separated by commas or line ends.
 */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  phraseList(`
e.f. hutton,a.g. edwards,h.j. heinz,r.h. macy,f.w. woolworth,s.c. johnson,a.h. robins,w.r. grace,l.l. bean
j.d. power,t. rowe price,l.f. rothschild,e.i. du pont,a.c. nielsen,h.b. fuller,b.f. goodrich,b. dalton
paine webber,first boston,prudential bache,thomson mckinnon,alex. brown,dean witter reynolds
donaldson lufkin,bankers trust,burlington northern,morgan guaranty,manufacturers hanover,chase manhattan
j. p. morgan,brown brothers harriman,rolls royce motors,marks spencer,stanley works,kohlberg kravis
kohlberg kravis roberts,smith kline,smithkline beecham,william morris,charles river,st. jude
goldman sachs,morgan stanley,jpmorgan,jp morgan,j.p. morgan,jpmorgan chase,merrill lynch,lehman brothers
bear stearns,credit suisse,deutsche bank,wells fargo,charles schwab,standard chartered,barclays,lloyds
natwest,santander,hsbc,ubs,bnp paribas,societe generale,citigroup,citibank,blackrock,blackstone,kkr,carlyle
berkshire hathaway,drexel burnham lambert,drexel burnham,salomon brothers,dean witter,smith barney
kidder peabody,painewebber,prudential-bache,shearson lehman,bain,mckinsey,deloitte,pwc,kpmg,ernst young
arthur andersen,booz allen,booz allen hamilton,accenture,rolls-royce,rolls royce,aston martin,land rover
jaguar,bentley,ferrari,lamborghini,maserati,alfa romeo,mercedes,mercedes-benz,daimler,bmw,volkswagen,audi
porsche,opel,vauxhall,renault,peugeot,citroen,general motors,gm,chrysler,tesla,toyota,honda,nissan,mazda
subaru,mitsubishi,hyundai,kia,boeing,airbus,lockheed martin,lockheed,northrop grumman,northrop,raytheon
bae systems,bae,thales,spacex,british airways,ryanair,easyjet,lufthansa,air france,delta,pan am,qantas
aeroflot,apple,google,alphabet,microsoft,amazon,facebook,meta,instagram,whatsapp,twitter,youtube,tiktok
snapchat,linkedin,reddit,netflix,spotify,uber,lyft,airbnb,paypal,ebay,oracle,ibm,intel,nvidia,amd,qualcomm
cisco,dell,hewlett-packard,hewlett packard,hp,xerox,kodak,samsung,sony,panasonic,toshiba,hitachi,fujitsu
nintendo,sega,huawei,zte,xiaomi,alibaba,tencent,baidu,foxconn,tsmc,nokia,ericsson,siemens,philips,bosch
adobe,salesforce,palantir,openai,anthropic,deepmind,wikipedia,skype,zoom,slack,yahoo,aol,netscape,motorola
blackberry,at&t,verizon,t-mobile,vodafone,comcast,disney,walt disney,warner bros,warner brothers,time warner
paramount,universal,pixar,marvel,dreamworks,mgm,coca-cola,coca cola,pepsi,pepsico,mcdonalds,mcdonald's
burger king,starbucks,kfc,nestle,unilever,procter gamble,johnson johnson,kraft heinz,kellogg,heinz,cadbury
jack daniel,johnnie walker,jim beam,dr pepper,uncle ben,aunt jemima,duncan hines,sara lee,wal-mart,walmart
target,costco,sears,roebuck,sears roebuck,macy,bloomingdale,neiman marcus,saks,john lewis
marks and spencer,sainsbury,sainsburys,tesco,asda,morrisons,aldi,lidl,carrefour,ikea,zara,primark,burberry,gucci
prada,chanel,louis vuitton,dior,calvin klein,ralph lauren,tommy hilfiger,hugo boss,levi strauss,nike,adidas
puma,reebok,under armour,dolce gabbana,christian dior,yves saint laurent,giorgio armani,jimmy choo
laura ashley,ted baker,estee lauder,elizabeth arden,mary kay,tiffany,cartier,rolex,harley-davidson
harley davidson,john deere,philip morris,r.j. reynolds,rj reynolds,rjr nabisco,nabisco,eli lilly,pfizer
moderna,merck,novartis,roche,sanofi,bayer,astrazeneca,glaxosmithkline,gsk,theranos,shell,bp,exxon,exxonmobil
exxon mobil,chevron,texaco,mobil,totalenergies,gazprom,rosneft,aramco,saudi aramco,petrobras,halliburton
enron,glencore,rio tinto,bhp,union carbide,dow jones,dow chemical,dupont,monsanto,basf,arthur d. little
j.c. penney,jc penney,j. crew,j.crew,price waterhouse,peat marwick,touche ross,cantor fitzgerald,fannie mae
freddie mac,sallie mae,ginnie mae,legal aid,planned parenthood,red cross,red crescent,oxfam,amnesty,unicef
amnesty international,unesco,nato,opec,interpol,europol,fifa,uefa,nasa,fbi,cia,nsa,mi5,mi6,kgb,fsb,irs,epa
fda,cdc,wto,imf,ioc,nba,nfl,nhl,mlb,mls,pga,fema,faa,ntsb,osha,nlrb,ftc,fcc,doj,dea,atf,tsa,pentagon,kremlin
scotland yard,white house,hezbollah,hamas,al-qaeda,al qaeda,al-qaida,al-shabab,al-shabaab,taliban,boko haram
islamic state,isis,isil,eta,plo,ira,fatah,likud,sinn fein,plaid cymru,labour,congress,parliament,senate
knesset,bundestag,duma,bundesbank,federal reserve,nasdaq,ftse,nikkei,hang seng,moody,moody's,fitch
standard poor,sotheby,christie,sotheby's,christie's,scientology,hells angels,cosa nostra,greenpeace,wikileaks,lockbit
black lives matter,extinction rebellion,just stop oil,manchester united,manchester city,real madrid,ac milan
inter milan,bayern munich,aston villa,st john ambulance,salvation army,church of england,national trust
united nations,european union,european commission,world bank,world health organization,eu,un,u.n.,e.u.,ilo,iaea,unhcr
supreme court,high court,house of representatives,house of commons,house of lords,wework,robinhood
coinbase,binance,ftx,sap,shein,temu,grab,arsenal,everton,juventus,barcelona fc,tottenham hotspur,crystal palace
west ham,leeds united,new york yankees,yankees,red sox,mets,dodgers,lakers,celtics,knicks,patriots,cowboys
boy scouts,girl guides,girl scouts,alcoholics anonymous,doctors without borders,medecins sans frontieres
save the children,human rights watch,world wildlife fund,wwf,civil guard,garda,gardai,bundeswehr,mossad,shin bet
wagner,wagner group,democratic party,republican party,communist party,conservative party,labour party
les republicains,unite,unison
liberal democrats,lib dems,tories,green party,national party,bjp,aap,anc,cdu,spd,afd,psoe,mckesson
crewe alexandra,accrington stanley,hamilton academical,leyton orient,charlton athletic,partick thistle,preston north end
newell's old boys,boca juniors,san lorenzo,river plate,fleetwood mac,jethro tull,steely dan,franz ferdinand,lynyrd skynyrd,uriah heep,iron maiden
air canada,health canada,allen overy,freshfields,linklaters,clifford chance,baker mckenzie,kirkland ellis,skadden arps,wilson sonsini
morgan lewis,jones day,sidley austin,king spalding,slaughter and may,herbert smith,norton rose,mayer brown
covington burling,morrison foerster,ropes gray,marsh mclennan,booz hamilton,edelman,ogilvy,saatchi saatchi
mott macdonald,balfour beatty,marks spencer group,thomas cook,john wiley,simon schuster,penguin random house
random house,harper collins,harpercollins,faber,hodder stoughton,martha stewart living,wendy's,denny's
papa john's,domino's,trader joe's,dunkin donuts,tim hortons,nando's,greggs,boots,wilko,debenhams,selfridges
victoria's secret,harrods,whole foods,home depot,jp morgan chase,scottish power,norsk hydro,ben jerry
novo nordisk,johnson matthey,arthur j. gallagher,wm morrison,smith nephew,kimberly-clark,colgate-palmolive
andreessen horowitz,kleiner perkins,sequoia,sequoia capital,carl zeiss,max planck,max planck institute,fraunhofer,hudson's bay,goldman,john hancock,johns hopkins,lloyd's,lloyd's of london,baker hughes
raymond james,edward jones,jones lang lasalle,cushman wakefield,perry ellis,kenneth cole,michael kors,kate spade,marc jacobs
karen millen,ann taylor,abercrombie,abercrombie fitch,eddie bauer,william hill,paddy power,fred perry,ben sherman
harvey nichols,harvey norman,david jones,michael page,robert walters,legg mason,franklin templeton,russell reynolds
spencer stuart,hill knowlton,willis towers watson,helena rubinstein,max factor,charlotte tilbury,bernard matthews
sam's club,lowe's,kohl's,macy's,claire's,arby's,carl's jr,hershey's,kellogg's,sainsbury's,morrison's,mcvitie's,bloomingdale's
thomson reuters,warburg pincus,thoma bravo,elliott management,jane street,susquehanna,stanley black decker,brooks brothers
harris teeter,dean foods,marcus theatres,clayton dubilier,hellman friedman,welsh carson,oliver wyman,charles tyrwhitt
hyatt,hilton worldwide,marriott,sheraton,ladbrokes,loblaw,rogers communications,janus henderson,johnson controls,rolls,levi's,oscar mayer
morgan keegan,robert w. baird,piper jaffray,keefe bruyette,sanford bernstein,sanford c. bernstein,neuberger berman,eaton vance,alliance bernstein
morgan grenfell,hoare govett,james capel,robert fleming,kleinwort benson,phillips drew,duff phelps,dillon read,wheat first,thomas weisel
robertson stephens,hambrecht quist,ladenburg thalmann,william blair,frank russell,jardine matheson,jardine fleming,cadbury schweppes
george wimpey,john laing,taylor woodrow,taylor wimpey,robert bosch,phelps dodge,ingersoll rand,warner lambert,bristol myers,becton dickinson
carter hawley hale,fred meyer,dayton hudson,liz claiborne,leslie fay,jordan marsh,marshall field,john wanamaker,lord taylor,bonwit teller
henry schein,carl icahn enterprises,arthur young,coopers lybrand,deloitte touche,grant thornton,laventhol horwath,davis polk,sullivan cromwell
cravath swaine,simpson thacher,paul weiss,cleary gottlieb,latham watkins,gibson dunn,fried frank,weil gotshal,white case,kelley drye
young rubicam,j. walter thompson,leo burnett,ogilvy mather,foote cone,grey advertising,burson marsteller,hill & knowlton,louis harris
smith wesson,johnson wax,mcgraw hill,houghton mifflin,prentice hall,harcourt brace,little brown,warner books,condé nast,conde nast
celta vigo,rayo vallecano,hertha berlin,werder bremen,eintracht frankfurt
bayer leverkusen,borussia dortmund,borussia moenchengladbach,dinamo zagreb,dynamo kiev,steaua bucharest,vasco da gama
sparta prague,slavia prague,vitesse arnhem,st. mirren,hapoel tel aviv,maccabi tel aviv,maccabi haifa
roda kerkrade,sturm graz,austria vienna,rapid vienna,lech poznan,legia warsaw,ferencvaros,honved,galatasaray,fenerbahce,besiktas
estudiantes,santa fe,nacional,penarol,racing santander,real sociedad,real zaragoza,real betis,athletic bilbao,atletico madrid
harlequins,wasps,saracens,st. helens,castleford,canterbury bankstown,north melbourne,west coast eagles,st. kilda
`),
);
