import { phraseList, wordList } from './word-list.ts';

/** Countries, states, provinces, regions, big cities, seas. Lower case; several words with spaces. */
export const PLACES: ReadonlySet<string> = new Set(
  phraseList(`
afghanistan,albania,algeria,andorra,angola,antigua,argentina,armenia,australia,austria,azerbaijan
bahamas,bahrain,bangladesh,barbados,belarus,belgium,belize,benin,bhutan,bolivia,bosnia,herzegovina
botswana,brazil,brunei,bulgaria,burkina faso,burma,burundi,cambodia,cameroon,canada,cape verde
central african republic,chile,china,colombia,comoros,congo,costa rica,croatia,cuba,cyprus,czechia
czech republic,czechoslovakia,denmark,djibouti,dominica,dominican republic,east timor,ecuador,egypt
el salvador,equatorial guinea,eritrea,estonia,eswatini,ethiopia,fiji,finland,france,gabon,gambia
germany,ghana,great britain,britain,greece,grenada,guatemala,guinea,guinea-bissau,guyana,haiti
honduras,hungary,iceland,india,indonesia,iran,iraq,ireland,northern ireland,italy,ivory coast,jamaica
japan,kazakhstan,kenya,kiribati,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya
liechtenstein,lithuania,luxembourg,macedonia,north macedonia,madagascar,malawi,malaysia,maldives,mali
malta,mauritania,mauritius,mexico,micronesia,moldova,monaco,mongolia,montenegro,morocco,mozambique
myanmar,namibia,nauru,nepal,netherlands,holland,new zealand,nicaragua,niger,nigeria,north korea
south korea,korea,norway,oman,pakistan,palau,palestine,panama,papua new guinea,paraguay,peru
philippines,poland,portugal,qatar,romania,russia,rwanda,samoa,san marino,saudi arabia,arabia,senegal
serbia,seychelles,sierra leone,singapore,slovakia,slovenia,solomon islands,somalia,south africa
south sudan,soviet union,spain,sri lanka,sudan,suriname,swaziland,sweden,switzerland,syria,taiwan
tajikistan,tanzania,thailand,tibet,timor-leste,togo,tonga,trinidad,tobago,tunisia,turkey,türkiye
turkmenistan,tuvalu,uganda,ukraine,united arab emirates,uae,united kingdom,uk,u.k.,u.k,u.s,usa,u.s.a.,us,u.s.
united states,america,uruguay,uzbekistan,vanuatu,vatican,venezuela,vietnam,wales,england,scotland
west germany,east germany,yemen,yugoslavia,zaire,zambia,zimbabwe,eu,europe,asia,africa,antarctica
north america,south america,latin america,central america,middle east,far east,scandinavia,balkans
caucasus,caribbean,siberia,crimea,donbas,donbass,donetsk,luhansk,chechnya,gaza,west bank,golan
kashmir,punjab,xinjiang,hong kong,macau,macao,guangdong,sichuan,hubei,hunan,zhejiang,jiangsu,fujian
alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho
illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota
mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york
north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina
south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming
puerto rico,guam,district of columbia,columbia,ontario,quebec,québec,british columbia,alberta
manitoba,saskatchewan,nova scotia,new brunswick,newfoundland,labrador,yukon,queensland,tasmania
new south wales,south australia,western australia,bavaria,saxony,hesse,lower saxony,prussia
catalonia,andalusia,basque country,brittany,normandy,provence,tuscany,lombardy,sicily,sardinia
corsica,flanders,wallonia,cornwall,devon,dorset,kent,sussex,essex,surrey,hampshire,berkshire,wiltshire
somerset,norfolk,suffolk,yorkshire,lancashire,cumbria,cheshire,shropshire,derbyshire,nottinghamshire
leicestershire,lincolnshire,warwickshire,worcestershire,herefordshire,oxfordshire,cambridgeshire
hertfordshire,bedfordshire,buckinghamshire,gloucestershire,staffordshire,northumberland,durham
merseyside,tyneside,teesside,midlands,west midlands,east anglia,highlands,orkney,shetland,jersey
guernsey,ulster,munster,leinster,connacht,donegal,kerry,cork,galway,limerick,tamil nadu,kerala
karnataka,maharashtra,gujarat,rajasthan,bihar,uttar pradesh,madhya pradesh,andhra pradesh,telangana
west bengal,bengal,assam,odisha,haryana,jharkhand,goa,uttarakhand,chhattisgarh,sindh,balochistan
abu dhabi,abuja,accra,addis ababa,aleppo,algiers,amman,amsterdam,anchorage,ankara,antwerp,athens
atlanta,auckland,austin,baghdad,baku,baltimore,bangalore,bengaluru,bangkok,barcelona,basel,beijing
peking,beirut,belfast,belgrade,berlin,bern,birmingham,bogota,bogotá,bologna,bombay,bonn,boston
bradford,brasilia,brasília,bratislava,brighton,brisbane,bristol,brooklyn,brussels,bucharest,budapest
buenos aires,buffalo,cairo,calais,calcutta,calgary,cambridge,canberra,cannes,cape town,caracas,cardiff
casablanca,charleston,charlotte,chelsea,chennai,chicago,christchurch,cincinnati,cleveland,cologne
colombo,copenhagen,coventry,dakar,dallas,damascus,davos,delhi,new delhi,denver,derby,detroit,dhaka
doha,dresden,dubai,dublin,dundee,durban,düsseldorf,edinburgh,edmonton,exeter,florence,fort worth
frankfurt,freetown,gdansk,geneva,genoa,ghent,gibraltar,glasgow,gothenburg,guadalajara,guangzhou
hamburg,hanoi,milton keynes,harare,havana,helsinki,hiroshima,ho chi minh city,hollywood,honolulu,houston,hull
hyderabad,indianapolis,islamabad,istanbul,jaipur,jakarta,jeddah,jerusalem,johannesburg,kabul,kampala
kandahar,karachi,kathmandu,kharkiv,khartoum,kherson,kiev,kyiv,kigali,kingston,kinshasa,kobe,kolkata
krakow,kuala lumpur,kyoto,lagos,lahore,las vegas,leeds,leicester,leipzig,lima,lisbon,liverpool,london
los angeles,louisville,lucknow,lusaka,lviv,lyon,lyons,madrid,manchester,manhattan,manila,maputo
mariupol,marseille,marseilles,mecca,medellín,melbourne,memphis,miami,milan,milwaukee,minneapolis,minsk
mogadishu,mombasa,monterrey,montevideo,montreal,montréal,moscow,mosul,mumbai,munich,nagasaki,nagoya
nairobi,naples,nashville,new orleans,newark,newcastle,nice,nicosia,nottingham,nuremberg,oakland,odessa
odesa,orlando,osaka,oslo,ottawa,oxford,palermo,palm beach,palo alto,panama city,paris,perth,peshawar
philadelphia,phnom penh,phoenix,pittsburgh,plymouth,port-au-prince,portland,porto,portsmouth,prague
pretoria,pyongyang,quito,rabat,ramallah,rangoon,yangon,reykjavik,richmond,riga,rio de janeiro,rio
riyadh,rome,rotterdam,sacramento,saigon,salisbury,salt lake city,salzburg,san antonio,san diego
san francisco,san jose,san juan,santiago,sao paulo,são paulo,sapporo,sarajevo,seattle,seoul,seville
shanghai,sheffield,shenzhen,silicon valley,cupertino,mountain view,skopje,sofia,southampton,soweto
srinagar,st. louis,st. petersburg,stanford,stockholm,strasbourg,stuttgart,sunderland,swansea,sydney
taipei,tallinn,tampa,tashkent,tbilisi,tehran,tel aviv,the hague,hague,tianjin,tijuana,tirana,tokyo
toronto,toulouse,tripoli,tunis,turin,ulan bator,utrecht,valencia,vancouver,venice,vienna,vilnius
warsaw,wellington,westminster,whitehall,downing street,old bailey,white house,kremlin,pentagon,capitol hill
windsor,winnipeg,wolverhampton,worcester,wuhan,yokohama,york,zagreb,zurich,zürich,springfield,queens
bronx,harlem,staten island,long island,beverly hills,santa monica,wall street,fleet street,soho
mayfair,heathrow,gatwick,stansted,alps,andes,himalayas,everest,pyrenees,rockies,sahara,amazon,danube
rhine,thames,nile,mekong,ganges,mississippi river,baltic,baltic sea,black sea,north sea,red sea
mediterranean,atlantic,pacific,indian ocean,arctic,persian gulf,gulf of mexico,bermuda,okinawa
hokkaido,kyushu,honshu,java,sumatra,borneo,bali,mindanao,luzon,guantanamo bay,guantánamo bay
chernobyl,fukushima,hiroshima,auschwitz,srebrenica,d.c.,washington dc,dc,nyc,la,sf,latin,outback,haifa,hobart,hanover,raleigh,zaragoza,sanaa
kaduna,kano,ibadan,maiduguri,port harcourt,enugu,sokoto,kumasi,bamako,ouagadougou,niamey,conakry,monrovia,nouakchott,banjul,lome
cotonou,libreville,brazzaville,yaounde,douala,bangui,n'djamena,asmara,antananarivo,lilongwe,blantyre,bulawayo,gaborone,windhoek
maseru,mbabane,dodoma,dar es salaam,zanzibar,bujumbura,goma,bukavu,lubumbashi,juba,darfur,port sudan,benghazi,misrata,sirte,giza
suez,sinai,port said,luxor,aswan,marrakech,tangier,sfax,jaffa,nablus,hebron,jenin,bethlehem,jericho,rafah,khan younis,khan yunis
nazareth,eilat,ashdod,ashkelon,beersheba,idlib,raqqa,latakia,tartus,deir ezzor,palmyra,basra,kirkuk,fallujah,ramadi,tikrit,najaf
karbala,erbil,irbil,sulaimaniyah,samarra,baquba,mashhad,isfahan,shiraz,tabriz,qom,bandar abbas,bushehr,natanz,hodeidah,taiz,muscat
manama,sharjah,dammam,dhahran,mazar-i-sharif,herat,jalalabad,kunduz,helmand,quetta,rawalpindi,faisalabad,multan,waziristan
abbottabad,ahmedabad,pune,nagpur,indore,bhopal,kanpur,varanasi,patna,ranchi,guwahati,kochi,cochin,thiruvananthapuram,trivandrum
madras,coimbatore,mysore,mangalore,visakhapatnam,amritsar,chandigarh,ludhiana,jammu,shimla,dehradun,chittagong,sylhet,khulna
rajshahi,kandy,jaffna,pokhara,thimphu,mandalay,naypyitaw,rakhine,chiang mai,phuket,pattaya,hat yai,vientiane,siem reap,da nang
danang,hai phong,haiphong,nha trang,johor,penang,ipoh,sarawak,surabaya,bandung,medan,makassar,aceh,papua,banda aceh,denpasar
yogyakarta,davao,cebu,zamboanga,marawi,quezon city,makati,kaohsiung,taichung,tainan,busan,pusan,incheon,daegu,gwangju,daejeon
pyeongchang,nagano,fukuoka,sendai,kawasaki,niigata,kumamoto,okayama,chongqing,chengdu,nanjing,hangzhou,suzhou,harbin,dalian
qingdao,jinan,zhengzhou,kunming,guiyang,lhasa,urumqi,lanzhou,changsha,nanchang,fuzhou,xiamen,shenyang,dongguan,foshan,hainan
yunnan,guizhou,gansu,qinghai,shaanxi,shanxi,shandong,hebei,henan,anhui,jiangxi,jilin,liaoning,heilongjiang,inner mongolia,guangxi
vladivostok,novosibirsk,yekaterinburg,omsk,kazan,rostov,sochi,murmansk,kaliningrad,volgograd,krasnodar,grozny,dagestan,ingushetia
tatarstan,bashkortostan,yakutia,kamchatka,sakhalin,lugansk,zaporizhzhia,dnipro,mykolaiv,chernihiv,poltava,transnistria,chisinau
yerevan,gyumri,nagorno-karabakh,karabakh,abkhazia,south ossetia,batumi,astana,almaty,bishkek,dushanbe,ashgabat,samarkand,bukhara
daugavpils,kaunas,klaipeda,tartu,narva,tampere,turku,espoo,bergen,trondheim,stavanger,tromso,malmo,uppsala,aarhus,odense,aalborg
faroe islands,greenland,nuuk,akureyri,lodz,poznan,wroclaw,szczecin,lublin,katowice,bialystok,brno,ostrava,kosice,debrecen,szeged
timisoara,iasi,constanta,plovdiv,varna,burgas,novi sad,pristina,dubrovnik,rijeka,zadar,mostar,banja luka,tuzla,podgorica,maribor
ljubljana,thessaloniki,salonika,piraeus,crete,corfu,lesbos,patras,izmir,antalya,bursa,adana,gaziantep,diyarbakir,trabzon,verona
parma,modena,padua,trieste,bergamo,brescia,livorno,perugia,catania,cagliari,pisa,rimini,lucca,lausanne,graz,linz,innsbruck,bremen
hannover,dortmund,essen,duisburg,bochum,mainz,kiel,rostock,magdeburg,freiburg,karlsruhe,mannheim,aachen,bielefeld,augsburg,potsdam
kassel,thuringia,brandenburg,saarland,schleswig-holstein,mecklenburg,rhineland-palatinate,north rhine-westphalia
baden-wuerttemberg,lille,bordeaux,nantes,rennes,montpellier,grenoble,reims,dijon,caen,rouen,le havre,brest,limoges,avignon,nimes
toulon,bastia,ajaccio,guadeloupe,martinique,new caledonia,mayotte,french guiana,eindhoven,groningen,maastricht,tilburg,arnhem
breda,leiden,delft,haarlem,bruges,liege,namur,charleroi,leuven,bilbao,malaga,murcia,alicante,san sebastian,gijon,oviedo,pamplona
mallorca,majorca,ibiza,tenerife,canary islands,balearic islands,galicia,asturias,extremadura,coimbra,madeira,azores,algarve
estoril,guayaquil,cuenca,cartagena,barranquilla,maracaibo,valparaiso,tucuman,santa cruz,cochabamba,la paz,belo horizonte
porto alegre,recife,fortaleza,curitiba,manaus,belem,campinas,florianopolis,goiania,minas gerais,bahia,amazonas,pernambuco,acapulco
cancun,puebla,ciudad juarez,culiacan,sinaloa,michoacan,oaxaca,chiapas,veracruz,tamaulipas,jalisco,morelia,toluca,yucatan
tegucigalpa,san pedro sula,managua,montego bay,nassau,bridgetown,port of spain,castries,paramaribo,santo domingo,santiago de cuba
matanzas,chihuahua,sonora,nuevo leon,baja california,tucson,albuquerque,el paso,lubbock,omaha,wichita,tulsa,oklahoma city
kansas city,little rock,baton rouge,shreveport,chattanooga,knoxville,greensboro,winston-salem,tallahassee,jacksonville,gainesville
fort lauderdale,sarasota,roanoke,annapolis,trenton,atlantic city,jersey city,albany,syracuse,new haven,akron,grand rapids
ann arbor,fort wayne,rockford,green bay,duluth,st. paul,des moines,cedar rapids,sioux falls,missoula,boise,spokane,tacoma
carson city,fresno,bakersfield,anaheim,long beach,santa ana,santa barbara,modesto,san bernardino,provo,cheyenne,colorado springs
santa fe,maui,moncton,fredericton,saint john,st. john's,charlottetown,prince edward island,gatineau,kitchener,mississauga,brampton
sudbury,thunder bay,saskatoon,red deer,lethbridge,kelowna,burnaby,nunavut,iqaluit,northwest territories,yellowknife,whitehorse
nunavik,cairns,townsville,wollongong,geelong,ballarat,bendigo,alice springs,northern territory,dunedin,rotorua,tauranga
invercargill,queenstown,port moresby,honiara,noumea,papeete,tahiti,pago pago,apia,nuku'alofa,glamorgan,middlesex,northamptonshire
northants,rutland,blackpool,rochdale,stockport,wigan,salford,huddersfield,barnsley,doncaster,rotherham,grimsby,scunthorpe
peterborough,norwich,ipswich,colchester,chelmsford,southend,luton,northampton,walsall,hereford,gloucester,cheltenham,swindon
bournemouth,torquay,truro,middlesbrough,hartlepool,gateshead,aberdeen,inverness,kilmarnock,dumfries,falkirk,motherwell,wrexham
llandudno,aberystwyth,londonderry,newry,armagh,lisburn,omagh,sligo,kilkenny,drogheda,dundalk,tipperary,wicklow,croydon,brixton
tottenham,hackney,islington,wimbledon,wembley,twickenham,aintree,silverstone,imola,suzuka,interlagos,hockenheim,magny-cours
spa-francorchamps,roland garros,flushing meadow,flushing meadows,augusta national,leicestershire
toledo,dayton,youngstown,peoria,topeka,laredo,amarillo,corpus christi,galveston,jackson hole,lafayette,savannah,wilmington
scranton,allentown,harrisburg,utica,poughkeepsie,yonkers,hartford,bridgeport,stamford,nashua,bangor,montpelier,flint,lansing
saginaw,kalamazoo,racine,kenosha,south bend,evansville,champaign,sioux city,fargo,bismarck,billings,pueblo,flagstaff,tempe,yuma
reno,berkeley,salinas,pasadena,malibu,burbank,glendale,compton,olympia,juneau,hilo,khamis mushait,homs,aden,kismayo,kisumu,luanda
bloemfontein,port elizabeth,abidjan,bouake,timbuktu,agra,jodhpur,udaipur,vadodara,rajkot,gwalior,nashik,secunderabad,vijayawada
madurai,tiruchi,kozhikode,hubli,shillong,imphal,aizawl,agartala,gurgaon,noida,faridabad,ghaziabad,meerut,moradabad,kuching,lombok
basilan,visayas,palawan,jolo,nanning,ningbo,wenzhou,changchun,xi'an,kashgar,hohhot,khabarovsk,irkutsk,chelyabinsk,makhachkala,beslan
sukhumi,sevastopol,cluj,mitrovica,vukovar,dusseldorf,lugano,granada,vigo,siena,limassol,larnaca,valletta,aqaba,sharm el-sheikh
marrakesh,mexico city,ciudad juarez,guatemala city,san salvador,medellin,cali,cusco,arequipa,asuncion,halifax,quebec city,banff
gold coast,suva,waterford,derry,kildare,newport,stoke,slough,oldham,burnley,warrington,shrewsbury,telford,watford
ealing,lewisham,lambeth,southwark,hampstead,kensington,broadway`),
);

/** What people, things and languages of a place are called. Lower case. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  wordList(`
afghan afghans african african-american africans afro-american albanian algerian american americans anglican
anglo-american angolan arab arabic arabs arctic argentine argentinian armenian asian australian australians austrian
azerbaijani azeri bahamian bahraini bangladeshi barbadian basque bavarian belarusian belarussian belgian bengali
beninese bhutanese bolivian bolshevik bosnian botswanan brazilian brexiteer british britons buddhist bulgarian burmese
burundian californian cambodian cameroonian canadian canadians cantonese caribbean catalan catholic catholics chadian
chechen chilean chinese christian christians colombian communist congolese conservative conservatives croat croatian
croats cuban cubans cypriot czech danish democrat democratic democrats dominican dutch dutchman east eastern
ecuadorean ecuadorian egyptian emirati english eritrean estonian ethiopian eurasian european europeans evangelical
fascist federalist fijian filipino filipinos finnish flemish french frenchman gabonese gambian georgian german germans
ghanaian greek greeks guatemalan guinean guyanese haitian hamas hezbollah hindu hispanic honduran hungarian hutu
icelander icelandic igbo indian indians indonesian iranian iranians iraqi iraqis irish islamic islamist israeli
israelis italian italians ivorian jamaican japanese jew jewish jews jordanian kashmiri kazakh kenyan korean koreans
kosovan kosovar kurd kurdish kurds kuwaiti kyrgyz labour lankan lankans lao laotian latin latino latvian lebanese
liberal liberian libyan lithuanian londoner lutheran macedonian malagasy malawian malaysian malian maltese mandarin
maori marxist mauritanian mauritian methodist mexican mexicans moldovan mongolian montenegrin mormon moroccan moslem
mozambican muslim muslims namibian nazi nepalese nepali nicaraguan nigerian nigerien nordic north northern norwegian
omani orthodox ottoman pakistani pakistanis palestinian palestinians panamanian paraguayan parisian persian peruvian
polish portuguese presbyterian protestant prussian punjabi qatari quaker republican republicans roman romanian russian
russians rwandan salvadoran samoan saudi scandinavian scot scottish senegalese serb serbian serbs shi'ite shia shiite
siberian sicilian sikh singaporean slovak slovene slovenian socialist somali south southern soviet spaniard spanish
sudanese sunni swazi swede swedish swiss syrian syrians taiwanese tajik taliban tamil tanzanian tatar texan thai
tibetan togolese tongan tories tory trinidadian tunisian turk turkish turkmen turks tutsi ugandan uighur ukrainian
ukrainians unionist uruguayan uyghur uzbek venezuelan vietnamese welsh west western yemeni yoruba yugoslav zairean
zambian zimbabwean zulu`),
);

/** Last word of a place's name: "Harbour Street", "Lake Tanner", "Mount Ash". Lower case. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `
abbey airfield airport arena avenue bay beach borough boulevard bridge building camp canal canyon cape castle
cathedral cemetery channel circus city coast county court creek crescent desert district dock docks drive east emirate
estate falls farm field fields forest fort freeway gallery garden gardens gulf hall harbor harbour heights
highway hill hills hotel house inn island islands isle isles jail kingdom lake lane lower mosque motorway
mount mountain mountains museum new north ocean old palace parish park peninsula pier place plaza point port
prison province ranch region republic ridge river road saint sea south springs square st stadium state station
strait street temple terminal terrace territory theater theatre tower towers town township tunnel turnpike
upper valley village west wharf woods zoo`
    .trim()
    .split(/\s+/),
);
