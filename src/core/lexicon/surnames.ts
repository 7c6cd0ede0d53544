/**
 * Frequent surnames of the world, lower without accents. They tell a person from a thing where
 * the first name is unknown; a word that is far more often something else is missing.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  `
abbas abbott abe acosta adams adani adebayo adenauer adeyemi adkins agarwal aggarwal aguilar aguirre ahmed ahn
ainsworth al-assad alexander ali allen allende allison almeida alston altman alvarado alvarez ambani andersen
anderson andre andreotti andrews anthony anwar aoki aoun aquino arafat arkwright armstrong arnold arslan
asante ashley ashworth aso assad atkins atkinson austin avery avila ayala aydin ayers bachelet baerbock bai
bailey baker bakker baldwin ball ballard ballmer balogun banerjee bansal barber barker barnes
barnett barr barrett barron barry bartlett barton bass bates bauer baxter bean beard beasley beck
becker beckham bender benjamin bennett benson bentley benton berg berger bergstrom berlusconi bernard
bernstein berry bertrand best bezos bhatt bhutto bianchi biden birla bishop biton blackburn blackwell
blackwood blair blanc blanchard blankenship blevins boateng bolsonaro bolt bond bonner bonnet booker boone
booth boric borisov bos bose bowen bowers bowman boyd boyer bradbury bradford bradley bradshaw brady branch
brandt braun bray brennan brewer bridges briggs brin britt brock brooks brouwer browning bruce bruno bryant
buchanan buck buckley buhari bui bullock burch burgess burke burnett burns burton bush butler byrd cabrera cai
cain calderon caldwell calhoun callahan camacho camara cameron campbell campos cannon cantrell cantu cao
cardenas cardoso carey carlson carpenter carr carrillo carroll carson carter cartwright carvalho carver 
castillo castro celik cervantes chambers chan chandler chang chapman charles chase chatterjee chaudhry chavez
chen cheney cheng cherry chevalier chirac cho choi chopra christensen christian church churchill clark clarke
clay cline clinton cobb cochran coffey cohen cole coleman collier collins colombo colon combs conley conner
conte conti contreras conway cook cooley cooper copeland correia cortez costa cotton coulibaly cox craig crane
crawford craxi crosby cross cruz cui cummings cunningham curry dalton dang daniels das daugherty davenport
david davidson davis dawson decker dekker deleon delgado demir deng desai diallo diaz dickerson dickson
dijkstra dillard dillon dimitrov ding diop dixon djokovic dlamini dodson dominguez donaldson dong dorsey
dotson doyle draghi drake du dubois duda dudley duke duncan dunlap dunn duong dupont duque duran durand durham
duterte dutta dvorak dyer eaton edwards eisenhower elliott ellis ellison endo english epstein erdogan erickson
eriksson espinoza esposito estes estrada evans everett ewing fairclough fan fang farley farmer farrell
faulkner faure federer feng ferguson fernandez fernando ferrari ferreira ferrell fields figueroa finley
fischer fisher fitzgerald fleming fletcher flores flowers flynn foley fontaine foster fournier fowler fox
franco francois franklin frazier frederick frederiksen freeman french friedman frost fry fuentes fujii
fujimori fujita fukuda fuller fulton gaines gallagher gallegos gallo galloway gamble gandhi gao garcia gardner
garner garnier garrett garrison garza gates gauthier gentry ghosh ghosn gibbs gibson giles gill gillespie
gilmore giordano girard glenn glover goh goldberg goldstein golubev gomes gomez gonzales gonzalez
goodman goodwin gorbachev gordon goto gould goyal graham grant graves gray greco greenberg greene greenwood
greer gregory griffin griffiths grimes gross gruber guaido guerin guerra guerrero guo gupta gustafsson
gutierrez guzman habeck haddad haider hale haley hamilton hammond hampton han hancock hansen hanson hao
hara harada hardin harding hardy hargreaves hariri harmon harper harrell harrington harris harrison hart
hartley hartman hartmann harvey hasegawa hashimoto hassan hatfield hatoyama havel hawkins hayashi hayden hayes
haynes heath hebert henderson hendricks hendriks henry hensley henson herman herrera herring hess hester
hickman hicks higginbotham higgins hines hinton ho hoang hobbs hodge hodges hoffman hoffmann hofmann hogan
holder holland hollande hollis holloway holman holmes holroyd holt hong hood hooper hoover hopkins hopper horn
horne horton horvath hou houston howard howe howell hu huang hubbard huber hudson huff huffman hughes
hull humala humphrey hunt hunter hurley hurst hussain hussein hutchinson huynh hwang ikeda iliescu imamoglu
ingram inoue ionescu iqbal ishida ishii ishikawa ito ivanov iyer jackson jacobs jacobson jain jang jansen
jefferson jenkins jennings jensen jeon jiang jimenez jin jobs johansen johansson johns johnson johnston
jonathan jones jordan joshi jospin jovanovic joyce joyner juarez jung kaczynski kagame kamau kaminski kan kane
kaneko kang kaplan kapoor karlsson kato katz kaya keita keith keller kelley kemp kennedy kent kenyatta kerr
 khamenei khan khanna khoury khumalo kilicdaroglu kim kimani kimura kirby kirchner kirk kishida klein kline
knapp knight knox kobayashi koch kohl koizumi kondo kong korhonen kovacs kowalski kozlov kramer krause
kristiansen kruger kudo kumar kurz kuznetsov kwon lamb lambert landry lane lang lange lara larsen larson
larsson laurent lavrov lawrence lawson le le_pen leach lebedev leblanc lee lefebvre lefevre legrand lehmann
lei leon leroy lester levi levy lewandowski lewis li liang lim lin lindberg lindgren lindner lindqvist liu
livingston lloyd lofven logan lombardi longbottom lopes lopez lopez_obrador lott lowe lowery lu lucas lula
luna luo lynch lynn lyons ma macdonald mack mackay mackenzie maclean macleod macmillan macri macron maddox
maduro magufuli mahathir maier makinen maldonado malema malhotra malik malone mancini mandela mann manning
mansour mao marcos marino marks marques marquez marsh marshall martin martinez mason massey mathews mathis
matsuda matsumoto matthews maynard mayo mays mbeki mcallister mcbride mccall mccarthy mccarty mcclain mcclure
mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcfarland mcgee mcgrath mcgregor mcguire
mcintosh mcintyre mckay mckee mckenzie mckinney mcknight mclaughlin mclean mcleod mcmillan mcneil meadows
medina medvedev mehta meijer mejia melenchon melendez meloni melton mendes mendez mendoza menem meng menon
mensah mercado mercer mercier merkel merritt merz messi meyer meyers michael michel middleton milei miller
mills milosevic miranda mishra mitchell mitsotakis mittal mitterrand miura miyazaki mizrahi mnangagwa mo modi
moi molina monroe monteiro montgomery montoya moody moore morales moran moreau moreira moreno moretti
morgan mori morin morita morozov morris morrison morrow morse morton moses mosley moss moyo mubarak mueller
mugabe mukherjee mulder mullen muller mullins munoz murakami murphy murray museveni musk mutua mwangi myers
nadal nadella nagy naidu nair najib nakajima nakamura nakayama nash nasrallah nasser navalny navarro ncube
ndiaye ndlovu neal nehru nelson netanyahu neumann newman newton ngo nguyen nichols nicholson nielsen nieminen
niinisto nikolic nilsen nilsson nishimura nixon njoroge nkosi noble noda nolan noriega norris norton novak
novikov nowak nunes nunez obama obasanjo obi obrien ochieng ochoa oconnor odinga odonnell oduya odwyer ogawa
ogrady oh ohara okada okafor okamoto okeefe okonkwo oleary oliveira oliver olsen olson omalley oneal oneil
oneill ong ono onyango orban oreilly orr ortega ortiz osborn osborne osullivan ota otieno owens owusu ozdemir
ozturk pace pacheco padilla palme palmer pan pandey papadopoulos park parks parrish parsons patel
patterson patton pavlov payne pearson peck pedersen pemberton pena peng pennington pereira perera peres peretz
perez perkins peron peters petersen peterson petro petrov petty pham phan phelps phillips pichai pickett
pierce pillai pinera pinochet pittman pitts pollard pompidou poole pope popescu popov poroshenko porter potter
potts powell powers pratt premji preston price prigozhin prince prodi pruitt pugh putin qian qin qiu quinn
rabin rajapaksa ramaphosa ramirez ramos ramsey randall randolph rao rasmussen ray reagan reddy reese reeves
reid ren renzi reyes reynolds rhodes ribeiro ricci rice richards richardson richmond richter riddle riley
rios rivas rivera rivers rizzo robbins roberson roberts robertson robinson robles rodgers rodriguez
rodriquez rogers roh rojas rollins roman romano romero ronaldo rooney roosevelt rosa rosario rosenberg ross
rossi roth rouhani rousseau rousseff roux rowe rowland roy ruiz rush russell russo ruto rutte ryan sahin saito
sakai sakamoto salas salazar saleh salem salgado salinas sall salvini sampson sanchez sanders sandoval sanford
santana santiago santos sarkozy sasaki sato saunders savage sawyer schafer schmidt schneider scholz schroder
schroeder schultz schulz schwartz schwarz scott sears sellers semyonov sen seo serrano sexton shaffer shah
shannon shao shapiro sharif sharma sharon sharp shaw shelton shen shepard shepherd sheppard shi shibata
shields shimizu shin shoigu silva silverman simmons simon simpson sims singh singleton sithole skinner
sloan smirnov smit smith snow snyder sokolov solberg solis solomon sommer song sorensen soto souza sow
sparks spears spence spencer stafford stark starmer steele stein steinmeier stephens stephenson stevens
stevenson stewart stokes stoltenberg stout strand strickland stubb su suarez suga suharto sukarno
sullivan summers sun sunak sutcliffe sutton suzuki svensson svoboda swanson sweeney sykes szabo takahashi
takeuchi tamura tan tanaka tanner tata tate taylor teixeira temer terrell thatcher thistlewood thomas
thompson thornton tian tillman tinubu tiwari toledo torres toth toure townsend tran traore travis trevino
trivedi trujillo truman trump truss tsipras tsvangirai tucker tudjman turner tusk tutu tyson ueda underhill
underwood uribe valdez valentine vance vargas vasquez vaughan vaughn vazquez vega velasquez velez verma vieira
villarreal vincent virtanen visser vo volkov vos voss vu vucic wada wade wagner wainwright walker wallace
waller walls walsh walter walters walton wang wanjiku ware warner warren washington watanabe waters watkins
watson watts weaver webb weber webster weeks wei weinstein weiss welch wells werner wheeler whitaker
whitcombe whitehead whitehouse whitney widodo wiggins wilcox wilder wilders wiley wilkerson wilkins wilkinson
william williams williamson willis wilson winter winters wise wisniewski wojcik wolf wolfe wong woodard woods
woodward wozniak wright wu wyatt xia xiao xie xiong xu xue yadav yamada yamaguchi yamamoto yang yao yates ye
yeltsin yildiz yilmaz yokoyama yoon york yoshida yu yuan zamora zelensky zelenskyy zeng zhang zhao zheng zhou
zhu zielinski zimmerman zimmermann zou zuckerberg zuma`
    .trim()
    .split(/\s+/),
);
