/**
 * Frequent surnames of the world, lower without accents. They tell a person from a thing where
 * the first name is unknown; a word that is far more often something else is missing.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  `
abbas abbott abe acosta adair adams adani addison adebayo adenauer adeyemi adkins agarwal aggarwal aguilar aguirre ahmed ahn ainsworth
akers al-assad albright alcott aldridge alexander ali allan allard allen allende allison allman almeida alonso alston altman alvarado
alvares alvarez amato ambani ambrose ames amin andersen anderson andre andreotti andrews angelo ansari anthony antonov anwar aoki aoun
aquino arafat archer arias arkwright armitage armstrong arnold arnott arroyo arslan asante ashby ashe asher ashford ashley ashworth aso
assad astle atherton atkins atkinson atwood auster austin avery avila ayala aydin ayers azevedo aziz babbitt babic bachelet bachmann
backman badawi bader baerbock bai bailey bailly baird bajwa baker bakker balakrishnan baldwin balfour ball ballantyne ballard ballmer
balogun bamford banerjee bannister bansal barber barbosa barclay bardot barker barkley barlow barnard barnes barnett barr barreto barrett
barrie barrientos barron barros barry barth bartlett bartley barton bass bassett bateman bates battersby bauer baumann baumgartner baxter
bayliss beal bean beard beasley beattie beaumont beauvais beck becker beckett beckham beckwith bedford begum behrens beil belanger belcher
bellamy belov bender benedict benitez benjamin bennet bennett benoit benson bentley benton berg berger bergeron bergman bergmann bergstrom
berlusconi berman bernal bernard bernhardt bernstein berry bertolini bertrand berube best bettencourt bevan bezos bhatt bhutto bianchi
bianco bickford biden biggs bilic billings binder bingham birkett birla bishara bishop biton bjork blackburn blackman blackwell blackwood
blair blake blanc blanchard blankenship blatter blevins blum blythe boateng boaz bock bode bodnar boehm bogdanov bohm boland bolger
bolsonaro bolt bolton bond bonham bonilla bonner bonnet booker boone booth borden borg borges boric borisov borja bos bose boswell botha
bouchard boucher bourne bowden bowe bowen bowers bowes bowie bowles bowling bowman boyce boyd boyer boyko boyle brace bradbury bradford
bradley bradshaw brady bragg branch brandao brandon brandt branson bratton brauer braun braxton bray breen bremer brennan bretton brewer
bridges briggs brill brin brink brinkley briscoe bristow britt broadbent brock brodie brodsky bronson brooker brooks broughton brouwer
brower browning brownlee bruce bruni brunner bruno brunt bryant bubka buchanan buck buckley buckner budd buffett buhari bui bukowski
bullard bullock bunn burch burgess burgos burke burkett burley burnett burnham burns burr burrell burrows burt burton busch bush butler
butterworth buttigieg byers byrd byrne byron cabrera caceres cadman cahill cai cain calabrese calderon caldwell calhoun callaghan callahan
calvert calvo camacho camara cameron campbell campion campos canning cannon cantona cantrell cantu cao capello capone capriati carbone
cardenas cardoso cardwell carew carey carlin carlisle carlos carlson carlton carmichael carmona carney caron carpenter carr carrasco
carrera carrillo carrington carroll carruthers carson carter cartwright carvajal carvalho carver casey cassidy castaneda castellano
castellanos castillo castro catalano caton cattaneo cavanagh cavendish celik cernan cervantes chadwick chalmers chamberlain chambers chan
chanda chandler chandrasekhar chang chaplin chapman chappell charles charlton chase chatterjee chaudhary chaudhry chauhan chavez chen
cheney cheng cherry cheung chevalier chirac chisholm chiu cho choi chopra christensen christian chung church churchill cisneros clapton
clark clarke claudel clay clayton clegg clemens clements clifford cline clinton clough clyne coates cobb coburn cochran cody coe coffey
cohen cohn coker colbert cole coleman coles colley collier collins colombo colon colvin combs comer compton conant condon conley connell
connelly conner connolly connor connors conrad constantine conte conti contreras conway cook cooley coolidge coombs cooper copeland
coppola corbett corbin corcoran cordero cordova cornell cornwell corona correa correia corrigan cortes cortez costa costello cotton
coughlin coulibaly coulson courtney cousins cowan coward cowell cox coyle coyne crabtree craddock craig cramer crandall crane craven
crawford craxi creed crespo cresswell crewe crichton cronin crosby cross crowe crowley crowther crum cruz cuevas cui cullen cummings
cummins cunha cunningham curran currie curry curtis cusack cushing cutler dahl dahlberg daley dalglish dalton daly damon danforth dang
daniel daniels dao darby darling das dasgupta daugherty davenport davey david davidov davidson davies davila davis davison dawes dawson
debruyne decker decosta dekker delacruz delaney deleon delgado deloach delorme delors demarco demir dempsey deng denham denning dennis
denton derrick desai desouza devaney devereux devlin dewey dewitt dhillon diallo dias diaz dickens dickerson dickson diehl dietrich dietz
diggs dijkstra dillard dillinger dillon dimaggio dimitrov ding dingle diop dixit dixon djokovic dlamini dobbs dobson docherty dodd dodson
doherty dolan dole domingo dominguez donahue donald donaldson donato dong donnelly donohue donovan dooley doran dorman dorsey doss dotson
doty dougherty douglas dowd dowling downes downey downs doyle draghi drago drake draper driscoll drummond drury du dubois dubrovsky duda
dudley duff duffy dufour dugan duggan duke dulles dumas dumont dunbar duncan dunham dunlap dunn dunne duong dupont dupre duque duran
durand durant durbin durham durkin duterte dutta dutton duval dvorak dwyer dyer dyson eastman eastwood eaton eaves eberhardt ebert eccles
echeverria eckert eddy edmonds edmondson edmunds edwards egan egger eisenhower eklund eliot elkins ellington elliott ellis ellison
ellsworth elmore elton emerson emery endo engel engels english epstein erdogan erhard erickson ericson eriksson erskine escobar espinosa
espinoza esposito esteban estes estevez estrada etheridge eubanks evangelista evans everett evert ewald ewing fabian fahey fairbanks
fairclough fairley falcone falk falkner fallon fan fang faraday farley farmer farr farrar farrell farrow faulkner faure faust federer
feeney feldman felix feng fenton fenwick ferguson fernandez fernando ferrara ferrari ferreira ferrell ferrer ferris ferro fielder fielding
fields figo figueroa fink finlay finley finnegan finney fischer fisher fishman fitzgerald fitzpatrick fitzsimmons flaherty flanagan
flannery fleischer fleming fletcher flores flowers flynn fogarty foley fontaine forbes forde foreman forrest forsberg forsyth forte
fortier foss foster fournier fowler fox foy fraga frampton franco francois franke franklin franks franz fraser frazier frederick
frederiksen freeman freitas fremont french frey frick friedman friedrich friel frith fritz fromm frost fry fuchs fuentes fujii fujimori
fujimoto fujita fukuda fulbright fuller fulton funk furlong furtado gaddafi gaetz gaffney gaines gale galindo gallagher gallardo gallegos
gallo galloway galvin gamble gandhi gandolfini gannon gao garber garces garcia gardiner gardner garner garnett garnier garrett garrison
garvey garza gaskell gaskin gaston gates gatlin gauguin gauthier gavin gaynor geary gebhardt gee geiger geller genovese gentry george
geraghty gerard gerber gerhardt germain gerrard getty ghosh ghosn gibbons gibbs gibson gifford gil gilbert gilchrist giles gill gillespie
gilliam gilligan gillis gilmore gilroy giordano giraldo girard giroux gladstone glaser gleason glenn glick glover godfrey godwin goebel
goetz goh goldberg golding goldman goldsmith goldstein goldwater golota golubev gomes gomez gonzales gonzalez gooch goodall goodman
goodrich goodwin gorbachev gordon gore gorman goss goto gottlieb gould goyal grabowski grady graf graham granados granger grant grantham
grasso grau gravel graveney graves gray grayson greco greenberg greene greenfield greenhalgh greenwald greenwood greer gregg gregory
grenier gresham grier griffin griffith griffiths griggs grimaldi grimes grimm griswold grogan gross grossman groves gruber gruen grunwald
guaido guardiola guerin guerra guerrero guevara guidry guillen gunther guo gupta gustafson gustafsson guthrie gutierrez guzman haas haase
habeck habib hackett haddad haddock hadley hagan hagen hager hahn haider haig haines hakim haldane hale haley hallam halliday halloran
halpern halsey hamad hamid hamill hamilton hamlin hamm hammond hampson hampton han hancock handley hanley hanna hannah hannan hannigan
hanover hansen hanson hansson hao hara harada harbison hardcastle hardin harding hardwick hardy hargreaves hargrove hariri harker harkin
harkness harlan harland harlow harmon harms harnett harper harrell harriman harrington harris harrison harrold hart harte hartley hartman
hartmann harvey hasegawa hashimoto haskell haskins hassan hassell hatcher hatfield hathaway hatoyama hatton hauser havel hawke hawking
hawkins hawthorne hayashi hayden hayes haynes hayward haywood headley healey healy heaney hearn hearst heath heaton hebert hecht heck
heffernan heine heinrich helms hemingway henchy henderson hendricks hendrickson hendriks hendrix hendry heng henley hennessy henning henry
hensley henson hepburn herbert herman hermann hernandez herrera herrick herring herron hershey herzog hess hester hewitt heywood hibbert
hickey hickman hicks hidalgo higginbotham higgins higginson hightower hilbert hillary hilliard hilton hinds hines hinkle hinton hirsch
hirst hitchcock ho hoang hobart hobbs hobday hobson hodge hodges hodgson hofer hoffman hoffmann hofmann hogan hogg holbrook holcomb holden
holder holland hollande holley holliday hollis holloway holm holman holmes holroyd holt homer honecker hong hood hooper hoover hopkins
hopper horan horn hornby horne horner horowitz horst horton horvat horvath hoskins hou hough houghton houston howard howarth howe howell
howells howland hoyt hrbaty hu huang hubbard huber hubert huckabee huddleston hudson huff huffman huggins hughes hugo hull humala hume
humphrey humphreys humphries hunt hunter huntley hurd hurley hurst husain hussain hussein hussey hutchings hutchins hutchinson hutchison
hutton huxley huynh hwang hyde hynes ibanez ibarra ibrahim iglesias ikeda iliescu imamoglu inglis ingram inoue ionescu iqbal irvin irvine
irving irwin isaac isaacs isaacson ishida ishii ishikawa ismail ito ivanisevic ivanov ivanova iverson ives iyer jackman jacks jackson
jacobi jacobs jacobsen jacobson jaeger jaffe jain jameson jamieson jang jansen janssen jansson jarrett jarvis jaworski jay jefferies
jeffers jefferson jeffrey jeffries jenkins jennings jensen jeon jeremiah jessop jewell jha jiang jimenez jin jobs joffe johansen johansson
johns johnson johnston joly jonathan jones jordan jorgensen joseph joshi jospin joubert jovanovic joyce joyner juarez juncker jung
kaczynski kagame kagan kahn kaiser kalinin kamara kamau kaminski kan kane kaneko kang kaplan kapoor karimov karlsson karr kasparov kato
katz kaufman kaufmann kaur kavanagh kay kaya kaye keane kearney keating keaton keegan keeler keenan keene keita keith keller kelley kemp
kendall kendrick kennard kennedy kenney kenny kent kenyatta kenyon kerr kershaw kessler khalid khalil khamenei khan khanna khoury khumalo
kidd kiefer kilgore kilicdaroglu kilpatrick kim kimani kimball kimura kincaid kinney kinsella kinsey kipling kirby kirchner kirk kirkland
kirkpatrick kirsch kirwan kishida kissinger klaus klein kline klinsmann knapp knight knowles knox knudsen kobayashi koch koehler koenig
koh kohl kohler koizumi kolb kondo kong konrad koontz kopp korhonen kovac kovacs kovalenko kowalczyk kowalski kozak kozlov kraft kramer
kramnik kraus krause krauss kravchuk krebs kristiansen kroeger krueger kruger kruse kucera kudo kuhn kumar kumble kunz kurtz kurz
kuznetsov kwan kwasniewski kwon kyle labelle lacey lachance lacroix lafontaine lagarde laing laird lal lamar lamb lambert lamont lampard
lancaster landau landers landis landry lane lang langdon lange langer langley lara larkin laroche larsen larson larsson lasalle laszlo
latham latimer laughlin laurent lavoie lavrov lawler lawless lawlor lawrence laws lawson lawton layton lazarus le le_pen leach leahy leary
leavitt lebed lebedev leblanc leclerc lecomte leconte lee lefebvre lefevre leggett legrand lehman lehmann lei leigh leighton leitch
leitner lemaire lemieux lendl lennon lennox leon leonard lerner leroux leroy lesley lester letterman leung levi levin levine levinson
levitt levy lewandowski lewin lewinsky lewis li liang libby liddell liddle lieberman lightfoot lim lin lincoln lind lindberg lindgren
lindholm lindley lindner lindqvist lindsay lindsey lindstrom lineker linton lipman lippman lipton lister liston littlefield littlewood liu
livingston livingstone llewellyn lloyd locke lockhart lockwood loeb loftus lofven logan lomax lombardi lombardo longbottom longo lopes
lopez lopez_obrador lorenz lorenzo lott lovejoy lovell lovett lowe lowell lowery lowry loyd lu lucas lucero luciano ludlow ludwig lugo lui
lukas lukashenko luke lula luna lund lundberg lundgren luo lutz lyle lyman lynch lyndon lynn lynne lyons ma maas mabry mac macarthur
macaulay macdonald macfarlane macgregor machado macias mack mackay mackenzie mackey mackie mackinnon macklin maclean macleod macmillan
macneil macpherson macri macron madden maddox madison maduro magee magufuli maguire mahathir maher mahler mahmood mahmoud mahon mahoney
maier mailer maki makinen malcolm maldini maldonado malema malhotra malik malinowski mallory malone maloney mancini mandela mandelson
mangan mann manning mansell mansfield manson mansour mantel mao maradona marchand marchetti marcos marcus marin marino marion markham
markov marks marlow marlowe marques marquez marr marsh marshall marten martens martin martinelli martinez martini martins martinsson
maskell mason massey masterson mather mathers matheson mathews mathieu mathis mathur matos matsuda matsui matsumoto matthew matthews
mattson maurer mauresmo mauro maxwell mayer mayfield mayhew maynard mayo mays mazur mazzini mbeki mcallister mcbride mccall mccann
mccarthy mccartney mccarty mcclain mcclellan mcclure mcconnell mccormack mccormick mccoy mccullough mcdaniel mcdonald mcdonnell mcdowell
mcenroe mcewan mcfarland mcgee mcgill mcginnis mcgovern mcgrath mcgraw mcgregor mcguire mcintosh mcintyre mckay mckee mckenna mckenzie
mckinley mckinney mcknight mclaughlin mclean mcleod mcmahon mcmillan mcnally mcnamara mcneil mcneill mcpherson mcqueen mcveigh meadows
meany medina medvedev meehan mehta meier meijer meir mejia melenchon melendez melnyk meloni melton melville mendes mendez mendoza menem
meng menon mensah mercado mercer mercier merckx meredith merkel merrill merritt merz messi metcalf metcalfe metzger mey meyer meyers
michael michaels michaud michel mickelson middleton milburn milei milford millar millard miller mills milne milner milosevic minogue
miranda mishra mitchell mitsotakis mittal mitterrand miura miyazaki mizrahi mladic mnangagwa mo modi moffat moffett mohamed mohammed mohan
moi molina moller molloy molyneux monaghan mondale monroe montague monteiro montero montes montgomery montoya moody mooney moore morales
moran moreau moreira morel moreland moreno moretti morgan morgenstern mori moriarty morin morita morley morozov morrell morris morrison
morrissey morrow morse mortensen mortimer morton moseley moser moses mosley moss mott mould moulin moy moyer moyes moyo mubarak mueller
mugabe muhammad muir mukherjee mulder mulholland mullen muller mullins mulroney mundy munn munoz munro murakami murdoch murphy murray musa
museveni musk mutua mwangi myers nadal nadella nader nagel nagy naidoo naidu nair najib nakajima nakamura nakayama napier nash nasrallah
nasser nathan navalny navarro navratilova naylor ncube ndiaye ndlovu neal neale needham negrete nehru neil neill nel nelson nemeth ness
netanyahu neumann neville newcombe newell newman newton ngo nguyen nicholas nicholls nichols nicholson nicklaus nicol nicolas nielsen
niemi nieminen nieto nieves nightingale niinisto nikolaev nikolic nilsen nilsson nishimura nix nixon njoroge nkosi noble noda noel nolan
noonan norberg noriega norman norris norton norwood novak novikov novotna novotny nowak noyes nugent nunes nunez nunn nyberg nyerere oakes
oakley obama obasanjo obi obrien ochieng ochoa oconnor odell odinga odonnell oduya odwyer ogawa ogden ogilvie ogrady oh ohara okada okafor
okamoto okeefe okeke okonkwo oldham olds oleary oliveira oliver olmsted olsen olson olsson omalley omar oneal oneil oneill ong onishi ono
onyango oppenheimer orban ord ordonez oreilly orellana orlov orourke orr ortega ortiz orton orwell osborn osborne osei osman osorio
ostrowski osullivan oswald ota otero otieno ott otto ouellette overton owen owens owusu oxley ozawa ozdemir ozturk pace pacheco pacino
packard paddock padgett padilla paget paine palacios palin palme palmer palmieri pan pandey papadopoulos pappas paquette paredes parekh
park parker parkes parkin parkinson parks parmar parnell parr parra parrish parry parsons partridge pascal pascoe pasternak patel paterson
patil paton patrick patten patterson patton paul paulsen paulson pavlov paxton payne paz pearce pearson peck pedersen pedroza pele
pelletier pelosi pemberton pena peng penn pennington perea pereira perera peres peretz perez perkins perlman peron perot perrault
perreault perrin perron perry persson peters petersen peterson petit petro petrov petrova petty pham phan phelan phelps philip phillips
phipps picard picasso pichai pickering pickett pierce pierre pilger pilkington pillai pinera pinkerton pinochet pinter pinto piper pippen
pires pitt pittman pitts plato platt plummer poe poirier polanski polk pollard pollock pompidou ponce poole poon pope popescu popov
popovic popper poroshenko porras porter portillo posey postma potter potts poulsen poulter powell powers prado prager prakash prasad pratt
premji prentice prescott presley preston prevost price priestley prigozhin primakov prince pritchard proctor prodi prost proust pruitt
pryor puckett pugh pulitzer pullman purcell purdy pushkin putin putnam pyle pym qian qin qiu quayle quigley quinlan quinn quintana
quintero quiroga quist rabbani rabin radcliffe rafter raftery rahman raikkonen raine rajan rajapaksa raleigh ralston ramaphosa ramirez
ramos ramsay ramsey randall randle randolph rangel rankin rao rapp rasmussen rath rauch ray raymond rayner reagan reardon reddy redgrave
redman redmond reece reedy reese reeve reeves regan rehman reich reid reilly reiner reinhardt reis reiter ren renard renner reno renshaw
renzi reuter rey reyes reyna reynolds rhodes rhys ribeiro ricci rice richard richards richardson richey richmond richter rickard ricketts
rickman riddle ridley riedel riggs riley rinaldi rios rippon ritchie ritter rivas rivera rivers rizzo robb robbins roberson roberts
robertson robins robinson robison robles robson rocha rockefeller rodgers rodman rodrigues rodriguez rodriquez roe rogers roh rohde rojas
roland rolfe rollins roman romano romero romney ronaldo rooney roosevelt rosa rosado rosales rosario roscoe rosen rosenbaum rosenberg
rosenthal ross rossi roth rothman rothschild rouhani rourke rousseau rousseff roux rowan rowe rowell rowland rowley rowling roy royce
rubin rubio rudd rudolph ruffin ruiz rumsfeld rush rushdie rushton rusk russell russo rust rutherford rutledge ruto rutte ryan ryder saad
saavedra sachs sadler safin sagan sahin saito sakai sakamoto salas salazar saldana saleh salem salgado salinas sall salmon salter salvini
sampras sampson samson samuel samuels sanchez sandberg sanders sanderson sandoval sanford sanger santana santiago santos sargent sarkar
sarkozy sartre sasaki sato saul saunders savage savard saville sawyer saxton sayers scanlon scargill schaefer schafer schaub scherer
schiff schiffer schindler schmid schmidt schmitt schmitz schneider schofield scholes scholz schrader schreiber schroder schroeder schubert
schuler schulte schultz schulz schumacher schumann schuster schwab schwartz schwarz schäfer scorsese scott scully sears seaton sedgwick
seeger segal segura seidel selby seles sellers semyonov sen seo serrano sethi seward sewell sexton seymour shafer shaffer shah shaikh
shannon shao shapiro sharif sharma sharon sharp sharpe shaw shay shea shearer sheehan sheen sheldon shelley shelton shen shepard shepherd
sheppard sheridan sherman sherwood shevchenko shi shibata shields shimizu shin shinawatra shoigu shultz sidhu siegel silva silverman
simmonds simmons simms simon simone simons simpson sims sinatra sinclair singh singleton sinha sisk sithole skelton skinner slade slater
slattery sloan slocum smirnov smit smith smits smythe snell snider snow snowden snyder sobchak sobel sokolov solana solberg solis solomon
somers somerville sommer song sorensen soriano soros sosa soto sousa souza sow spangler sparks spears spence spencer spicer spielberg
spielman spiller spinks squire squires stacey stafford stahl stalin stanley stanton stark starkey starmer starr steadman stearns steele
stefan stefanov stein steinberg steiner steinmeier stephens stephenson stern stevens stevenson stewart stich stiles stockton stoddard
stokes stoltenberg storey stout stowe strachan strand strasser stratton straw strickland strickler stroud stuart stubb stubbs sturgeon
styles su suarez suga suharto sukarno sullivan summers sumner sun sunak sutcliffe sutherland sutter sutton suzuki svensson svoboda swain
swann swanson swartz sweeney sykes symonds szabo tait takahashi takeuchi talbot talley tamura tan tanaka tanner tapia tarantino tata tate
taub tavares taylor teague tebbit teixeira tejada teller temer tennant tennyson terrell terry thaksin thatcher thayer theroux thiel
thistlewood thomas thompson thomson thorne thornton thorpe thurman thurston tian tibbs tiberi tierney tillman tilson tinubu tito tiwari
tobin todd toledo toliver tolliver tolstoy tomlin tomlinson tompkins torrance torres toth toure tovar townsend townshend toynbee tracey
tracy tran traore trapp travers travis traynor treadwell tremblay trevino trimble tripp trivedi trotsky troy trudeau trujillo truman trump
truong truss tsai tsang tsipras tsvangirai tucker tudjman turnbull turner tusk tuttle tutu twain twomey tyler tyndall tyson ueda ulrich
underhill underwood unger upton uribe urquhart ustinov vaccaro vadim valdes valdez valentin valentine valenzuela valle vallejo valls vance
vandenberg vargas varma vasquez vaughan vaughn vazquez vega velasco velasquez velez vera verdi verma vernon vettel vickers vidal vieira
villalobos villanueva villareal villarreal villeneuve vincent vinci vinson virtanen visser vo vogel vogt volkov vos voss vu vucic wada
waddell wade wadsworth wagner wainwright waite wakefield waldheim waldman waldron walesa walker wallace waller walls walpole walsh walter
walters walton wang wanjiku warburton ware warner warren warwick washburn washington wasserman watanabe waterhouse waterman waters watkins
watson watt watts waugh wayne weaver webb webber weber webster weeks wei weil weinberg weiner weinstein weir weiss weizsacker welch weldon
weller wells wendt wenger werner wesley westbrook westerberg weston wexler whalen wharton wheatley wheeler whelan whitaker whitcomb
whitcombe whitehead whitehouse whitfield whiting whitlam whitlock whitman whitmore whitney whittaker whittington wickham widmer widodo
wiese wiggins wilcox wilde wilder wilders wiley wilhelm wilkerson wilkes wilkie wilkins wilkinson willard william williams williamson
willis willoughby wills wilmot wilson winchester winfrey winkler winn winslow winston winter winterbottom winters wirth wise wisniewski
witherspoon witt wojcik wolf wolfe wolff wong woodard woodcock woodruff woods woodward woodworth woody woolf wooten worrall worthington
wozniak wren wright wu wyatt wylie wyman wynne xavier xia xiao xie xiong xu xue yadav yamada yamaguchi yamamoto yang yao yates yavlinsky
ybarra ye yeager yeltsin yeo yeung yildiz yilmaz yoder yokoyama yoon york yoshida younis yousef yu yuan yusuf zamora zapata zapatero
zaragoza zavala zedillo zelensky zelenskyy zeman zeng zhang zhao zheng zhirinovsky zhou zhu zhukov zidane ziegler zielinski zimmer
zimmerman zimmermann zito zola zou zuckerberg zuma zuniga zyuganov`
    .trim()
    .split(/\s+/),
);
