import { wordList } from './word-list.ts';

/**
 * Frequent surnames of the world, lower without accents. They tell a person from a thing where
 * the first name is unknown; a word that is far more often something else is missing.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  wordList(`
enriquez dejesus trejo medrano esquivel avalos jaramillo peralta alfaro magana
aasen abascal abbas abbott abe abubakar acevedo achieng acosta adair adamczyk adams adamski adani addison addo adebayo adenauer adeyemi adkins agarwal aggarwal
aguilar aguirre agyeman ahmed ahn ahonen ahuja ainsworth akers aksoy aktas al-assad albrecht albright alcott aldridge aleksandrov alekseev alexander ali aliyu allan
allard allen allende allison allman almeida alonso alston altman alvarado alvares alvarez alves amato ambani ambrose ames amin amundsen anastasiades andersen
anderson ando andrade andre andreassen andreev andreotti andresen andrews andrzejewski angelo angelopoulos anisimov annan ansari antal anthony antonov antonsen anwar
aoki aoun appiah aquino arafat arai archer arellano arias arkwright armitage armstrong arnaud arnesen arnold arnott arora arroyo arslan asante ashby ashe asher
ashford ashley ashworth aslan aso assad astle athanasiou atherton atieno atkins atkinson atwood auster austin avci avery avila ayala aydin ayers azevedo aziz babbitt
babic babis bachelet bachmann backman badawi bader baerbock bai bailey bailly baird bajwa baker bakke bakker balakrishnan baldwin balfour balkenende ball ballantyne
ballard ballmer balog balogh balogun bamba bamford bandara banerjee bannister bansal barajas baranov baranowski barber barbier barbieri barbosa barclay bardot barker
barkley barlow barnard barnes barnett barr barrera barreto barrett barrie barrientos barron barros barry barth bartlett bartley barton bass bassett bateman bates
battersby bauer baumann baumgartner bautista baxter bayliss beal bean beard beasley beattie beaumont beauvais beck becker beckett beckham beckwith bedford begum
behrens beil bekele belanger belcher bellamy belousov belov beltran belyaev bender benedict benes benitez benjamin bennet bennett benoit benson bentley benton
benzema berg berge berger bergeron bergman bergmann bergstrom berlusconi berman bernal bernard bernhardt bernstein berntsen berry bertolini bertrand berube best
bettencourt bevan bezos bhatia bhatt bhatti bhutto bianchi bianco bickford biden biggs bilic billings binder bingham birkeland birkett birla bishara bishop bisht
biswas biton bjork blackburn blackman blackwell blackwood blair blake blanc blanchard blankenship blatter blevins blum blythe boateng boaz bobrov bock bode bodnar
boehm bogdanov bohm boland bolger bolshakov bolsonaro bolt bolton bond bondar bondarenko bonham bonilla bonner bonnet booker boone booth borden borg borges boric
borisov borja borkowski boros bos bose boswell botha bouchard boucher bourne bowden bowe bowen bowers bowes bowie bowles bowling bowman boyce boyd boyer boyko boyle
bozkurt brace bradbury bradford bradley bradshaw brady bragg branch brandao brandon brandt branson brar bratton brauer braun braxton bray breen bremer brennan
bretton brewer bridges briggs brill brin brink brinkley briscoe bristow britt broadbent brock brodie brodsky bronson brooker brooks broughton brouwer brower browning
brownlee bruce brunet bruni brunner bruno brunt bryant brzezinski bubka buchanan buck buckley buckner budd buffett buhari bui bukowski bullard bullock bulut bunn
burch burgess burgos burke burkett burley burnett burnham burns burr burrell burrows burt burton busch bush butler butterworth buttigieg byers byrd byrne byron
cabrera caceres cadman cahill cai cain cakir calabrese calderon caldwell calhoun callaghan callahan calvert calvo camacho camara cameron campbell campion campos
canning cannon cantona cantrell cantu cao capello capone capriati carbone cardenas cardoso cardwell carew carey carlin carlisle carlos carlson carlton carmichael
carmona carney caron carpenter carr carrasco carrera carrillo carrington carroll carruthers carson carter cartwright caruso carvajal carvalho carver casado casey
cassidy castaneda castellano castellanos castillo castro catalano caton cattaneo cavanagh cavendish cayetano celik cernan cerny cervantes cetin chadwick chalmers
chamberlain chambers chan chanda chandler chandrasekhar chaney chang chaplin chapman chappell charles charlton chase chatterjee chaudhary chaudhry chauhan chavez
chen cheney cheng cherry cheruiyot cheung chevalier chirac chirwa chisholm chiu chmielewski cho choi chopra christensen christian chung church churchill ciobanu
cisneros cisse clapton clark clarke claudel clay clayton clegg clemens clements clifford cline clinton clough clyne coates cobb coburn cochran cody coe coelho coffey
cohen cohn coker colbert cole coleman coles colley collier collins colombo colon colvin combs comer compaore compton conant condon conley connell connelly conner
connolly connor connors conrad constantine conte conti contreras conway cook cooke cooley coolidge coombs cooper copeland coppola corbett corbin corcoran cordero
cordova cornell cornwell corona correa correia corrigan cortes cortez costa costello cotton coughlin coulibaly coulson courtney cousins cowan coward cowell cox coyle
coyne crabtree craddock craig cramer crandall crane craven crawford craxi creed crespo cresswell crewe crichton cronin crosby cross crowe crowley crowther crum cruz
cuevas cui cullen cummings cummins cunha cunningham curran currie curry curtis cusack cushing cutler czarnecki czerwinski dabrowski dahl dahlberg daley dalglish
dalton daly damon danforth dang daniel daniels danielsen danilov dao darby darling das dasgupta daugherty davenport davey david davidov davidson davies davila davis
davison davutoglu davydov dawes dawson deak debruyne decker decosta dekker delacruz delaney deleon delgado deloach delorme delors demarco dembele demir demirel
dempsey deng denham denisov denning dennis denton derrick desai deshmukh deshpande desouza devaney devereux devlin dewey dewitt dhillon diallo dias diaz dickens
dickerson dickson diehl dietrich dietz diggs dijkstra dillard dillinger dillon dimaggio dimitriou dimitrov ding dingle diop dissanayake dixit dixon djokovic
djordjevic dlamini dmitriev dobbs dobson docherty dodd dodson dogan doherty dolan dole domingo dominguez donahue donald donaldson donato dong donnelly donohue
donovan dooley doran dorman dorsey doss dotson doty dougherty douglas dowd dowling downes downey downs doyle draghi drago drake draper driscoll drogba drummond drury
du duarte dubois dubrovsky duda dudek dudley duff duffy dufour dugan duggan duke dulles dumas dumitru dumont dunbar duncan dunham dunlap dunn dunne duong dupont
dupre duque duran durand durant durbin durham durkin duterte dutta dutton duval dvorak dwyer dyer dyson eastman eastwood eaton eaves eberhardt ebert eccles ecevit
echeverria eckert eddy edmonds edmondson edmunds edvardsen edwards efimov egan egger eisenhower eklund eliassen eliot elkins ellingsen ellington elliott ellis
ellison ellsworth elmore elton emerson emery endo engel engels english epstein erdogan erhard erickson ericson eriksen eriksson errejon ershov erskine escobar
esparza espinosa espinoza esposito esteban estes estevez estrada etheridge eubanks evangelista evans evensen everett evert ewald ewing eze fabbri fabian fahey
fairbanks fairclough fairley falcone falk falkner fallon fan fang faraday farina farkas farley farmer farr farrar farrell farrow faulkner faure faust fazekas federer
fedotov feeney feher feijoo fekete feldman felix feng fenton fenwick ferguson fernandes fernandez fernando ferrara ferrari ferraro ferreira ferrell ferrer ferri
ferris ferro fiala fico fielder fielding fields figo figueroa filippov fink finlay finley finnegan finney fischer fisher fishman fitzgerald fitzpatrick fitzsimmons
flaherty flanagan flannery fleischer fleming fletcher flores flowers flynn fodor fogarty foley fomin fontaine forbes forde foreman forrest forsberg forsyth forte
fortier foss foster fournier fowler fox foy fraga frampton franco francois franke franklin franks franz fraser frazier frederick frederiksen fredriksen freeman
freitas fremont french frey frick friedman friedrich friel frith fritz frolov fromm frost fry frye fuchs fuentes fujii fujimori fujimoto fujita fujiwara fukuda
fulbright fuller fulop fulton funk furlong furtado fyodorov gaddafi gaetz gaffney gaikwad gaines gajewski gale galindo gallagher gallardo gallegos galli gallo
galloway galvan galvin gamble gandhi gandolfini gannon gao garber garces garcia gardiner gardner garner garnett garnier garrett garrison garvey garza gaskell gaskin
gaston gates gatlin gatti gauguin gauthier gautier gavin gavrilov gaynor geary gebhardt gebre gee geiger geller genovese gentiloni gentry george georgiou geraghty
gerard gerasimov gerber gerhardt germain gerrard getty gheorghe ghosh ghosn gibbons gibbs gibson gifford gil gilbert gilchrist giles gill gillespie gilliam gilligan
gillis gilmore gilroy giordano giraldo girard giroux gladstone glaser gleason glenn glick glover glowacki godfrey godwin goebel goetz goh goldberg golding goldman
goldsmith goldstein goldwater golota golubev gomes gomez goncalves gonzales gonzalez gooch goodall goodman goodrich goodwin gorbachev gorbunov gordon gore gorman
gorski goss goto gottlieb gould govender goyal grabowski grady graf graham granados granger grant grantham grasso grau gravel graveney graves gray grayson greco
greenberg greene greenfield greenhalgh greenwald greenwood greer gregg gregory grenier gresham grewal grier griffin griffith griffiths griggs grigoryev grimaldi
grimes grimm griswold grogan gromov gross grossman groves gruber gruen grunwald guaido guardiola guerin guerra guerrero guevara gueye guidry guillen gulbrandsen
gulen guler gulyas gunawardena gundersen gunes gunther guo gupta gusev gustafson gustafsson guthrie gutierrez guzman gyurcsany haas haase habeck habib hackett haddad
haddock hadley hagan hagen hager hahn haider haig haile haines hajek hakim hakimi haldane hale haley hallam halliday halloran halpern halsey halvorsen hamad
hamalainen hamid hamill hamilton hamlin hamm hammond hampson hampton han hancock handley haney hanley hanna hannah hannan hannigan hanover hansen hanson hanssen
hansson hao hara harada harbison hardcastle hardin harding hardwick hardy hargreaves hargrove hariri harker harkin harkness harlan harland harlow harmon harms
harnett harper harrell harriman harrington harris harrison harrold hart harte hartley hartman hartmann harvey hasegawa hashimoto haskell haskins hassan hassell
hatcher hatfield hathaway hatoyama hatta hatton haug haugen haugland hauser havel hawke hawking hawkins hawthorne hayashi hayden hayes haynes hayward haywood headley
healey healy heaney hearn hearst heath heaton hebert hecht heck heffernan hegedus heikkinen heine heinonen heinrich helms hemingway henchy henderson hendricks
hendrickson hendriks hendrix hendry heng henley hennessy henning henriksen henry hensley henson hepburn herbert herman hermann hernandez herrera herrick herring
herrmann herron hershey herzog hess hester hewitt heywood hibbert hickey hickman hicks hidalgo higginbotham higgins higginson hightower hilbert hillary hilliard
hilton hinds hines hinkle hinton hirano hirsch hirst hitchcock ho hoang hobart hobbs hobday hobson hodge hodges hodgson hoekstra hofer hoffman hoffmann hofmann hogan
hogg holbrook holcomb holden holder holland hollande holley holliday hollis holloway holm holman holmes holroyd holt homer honecker hong hood hooper hoover hopkins
hopper horak horan horn hornby horne horner horowitz horst horton horvat horvath hoskins hou hough houghton houston howard howarth howe howell howells howland hoyt
hrbaty hu huang hubbard huber hubert huckabee huddleston hudson huerta huff huffman huggins hughes hugo hull humala hume humphrey humphreys humphries hunt hunter
huntley hurd hurley hurst husain hussain hussein hussey hutchings hutchins hutchinson hutchison hutton huxley huynh hwang hyde hynes ibanez ibarra ibrahim iglesias
ikeda ilic iliescu ilyin imai imamoglu inglis ingram inoue ionescu iqbal irvin irvine irving irwin isaac isaacs isaacson isaksen ishida ishii ishikawa isik ismail
ito ivanisevic ivanov ivanova iversen iverson ives iwasaki iyengar iyer jablonski jackman jacks jackson jacobi jacobs jacobsen jacobson jadhav jaeger jaffe jager
jain jakab jakobsen jakubowski jameson jamieson jang jankowski jansa jansen janssen jansson jarrett jarvinen jarvis jasinski jaworski jay jayawardene jefferies
jeffers jefferson jeffrey jeffries jelinek jenkins jennings jensen jenssen jeon jeremiah jessop jewell jha jiang jimenez jin jobs joffe johannessen johansen
johansson johns johnsen johnson johnston jokinen joly jonathan jones jordan jorgensen joseph joshi jospin joubert jovanovic joyce joyner juarez juhasz juncker jung
junqueras kaag kabore kaczmarek kaczynski kagame kagan kahn kaiser kalashnikov kalinin kalinowski kamara kamau kaminski kan kane kaneko kang kaplan kapoor karimov
kariuki karjalainen karlsen karlsson karpov karr kasparov kato katona katz kaufman kaufmann kaur kavanagh kay kaya kaye kazakov keane kearney keating keaton keegan
keeler keenan keene keita keith kelemen keller kelley kemp kendall kendrick kennard kennedy kenney kenny kent kenyatta kenyon kerr kershaw keskin kessler khalid
khalil khamenei khan khanna khoury khumalo kidd kiefer kikuchi kilgore kilic kilicdaroglu kilpatrick kim kimani kimball kimura kincaid kinney kinnunen kinoshita
kinsella kinsey kipchoge kiplagat kipling kiraly kirby kirchner kirk kirkland kirkpatrick kirsch kirwan kiselyov kishida kiss kissinger klaus klein kline klinsmann
klymenko knapp knezevic knight knowles knox knudsen knutsen kobayashi koch kocsis koehler koenig koh kohl kohler koizumi kojima kolar kolb kolesnikov komarov konate
kondo kone kong konig konovalov konrad koontz kopp korhonen korkmaz korolyov koskinen kovac kovacevic kovacs kovalenko kovalyov kowalczyk kowalski kozak kozlov
kozlowski kraft krajewski kramer kramnik kraus krause krauss kravchenko kravchuk krawczyk krebs krejci kristensen kristiansen kristoffersen kroeger krol krueger
kruger kruse krylov kubiak kubo kucera kucharski kudo kudryavtsev kuhn kulagin kulikov kulkarni kumar kumble kunz kurt kurtz kurz kuzmin kuznetsov kwan kwasniewski
kwiatkowski kwon kyle labelle lacey lachance lacroix lafontaine lagarde lahtinen laing laird laitinen lakatos lal lamar lamb lambert lamont lampard lancaster landau
landers landis landry lane lang langdon lange langer langley lapin lara larkin laroche larsen larson larsson lasalle laskowski laszlo latham latimer laughlin laurent
lavoie lavrov lawler lawless lawlor lawrence laws lawson lawton layton lazarev lazarus le le_pen leach leahy leary leavitt lebed lebedev leblanc leclerc lecomte
leconte lee lefebvre lefevre leggett legrand lehman lehmann lehtinen lehtonen lei leigh leighton leitch leitner lemaire lemieux lendl lennon lennox leon leonard
lerner leroux leroy lesley lester letta letterman leung levi levin levine levinson levitt levy lewandowski lewin lewinsky lewis li liang libby liddell liddle
lieberman lightfoot lim lin lincoln lind lindberg lindgren lindholm lindley lindner lindqvist lindsay lindsey lindstrom lineker linton lipman lippman lipton lister
liston littlefield littlewood liu livingston livingstone llewellyn lloyd locke lockhart lockwood loeb loftus lofven logan lomax lombardi lombardo longbottom longo
lopes lopez lopez_obrador lorenz lorenzo lott lovejoy lovell lovett lowe lowell lowery lowry loyd lozano lu lucas lucero luciano ludlow ludwig lugo lui lukacs lukas
lukashenko luke lula luna lund lundberg lundgren luo lutz lyle lyman lynch lyndon lynn lynne lyons lysenko ma maas mabry mac macarthur macaulay macdonald macfarlane
macgregor machado macias maciejewski mack mackay mackenzie mackey mackie mackinnon macklin maclean macleod macmillan macneil macpherson macri macron madden maddox
madison maduro maeda magee magufuli maguire mahathir maher mahler mahmood mahmoud mahon mahoney maier mailer majewski makarov makela maki makinen makowski maksimov
malcolm maldini maldonado malema malhotra malik malinowski mallory malone maloney mancini mandela mandelson mangan mann manning mansell mansfield manson mansour
mantel mao maradona marchand marchenko marchetti marcos marcus mariani maric marin marini marino marion markham markov markovic marks marlow marlowe marques marquez
marr marsh marshall marten martens martin martinelli martinez martini martins martinsen martinsson maruyama maskell maslov mason massey masterson masuda matei mather
mathers matheson mathews mathieu mathis mathisen mathur matos matsuda matsui matsumoto matsuo matthew matthews mattila mattson matveev maurer mauresmo mauro maxwell
mayer mayfield mayhew maynard mayo mays mazur mazurek mazza mazzini mbappe mbeki mcallister mcbride mccall mccann mccarthy mccartney mccarty mcclain mcclellan
mcclure mcconnell mccormack mccormick mccoy mccullough mcdaniel mcdonald mcdonnell mcdowell mcenroe mcewan mcfarland mcgee mcgill mcginnis mcgovern mcgrath mcgraw
mcgregor mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney mcknight mclaughlin mclean mcleod mcmahon mcmillan mcnally mcnamara mcneil mcneill
mcpherson mcqueen mcveigh meadows meany medina medvedev meehan mehta meier meijer meir mejia melenchon melendez melnikov melnyk meloni melton melville mendes mendez
mendoza menem meng menon mensah mercado mercer mercier merckx meredith merkel merrill merritt merz messi messina meszaros metcalf metcalfe metzger meunier mey meyer
meyers meza michael michaels michalak michalski michaud michel mickelson middleton mikhailov milburn milei milford millar millard miller mills milne milner milosevic
minogue miranda mironov mishra mitchell mitsotakis mittal mitterrand miura miyamoto miyazaki mizrahi mkhize mladic mnangagwa mo modi moen moffat moffett mohamed
mohammed mohan moi molina moller molloy molnar molyneux monaghan mondal mondale monroe montague monteiro montero montes montgomery monti montoya moody mooney moore
morales moran morawiecki moreau moreira morel moreland morelli moreno moretti morgan morgenstern mori moriarty morin morita morley morozov morrell morris morrison
morrissey morrow morse mortensen mortimer morton moseley moser moses mosley moss mott mould moulin moy moyer moyes moyo mthembu mubarak mueller mugabe muhammad
muhyiddin muir mukherjee mulder mulholland mullen muller mullins mulroney mundy munn munoz munro murakami murata murdoch murillo murphy murray musa museveni musk
mutasa mutua mwale mwangi myers myhre myklebust nadal nadella nader naess nagel nagy naidoo naidu nair najib nakagawa nakajima nakamura nakano nakayama napier
nascimento nash nasrallah nasser nathan navalny navarro navratilova naylor ncube ndiaye ndlovu neal neale needham negi negrete nehru neil neill nel nelson nemec
nemeth ness netanyahu neumann neville newcombe newell newman newton ngo nguyen nicholas nicholls nichols nicholson nicklaus nicol nicolas nielsen niemi nieminen
nieto nieves nightingale niinisto nikiforov nikitin nikolaev nikolaidis nikolic nilsen nilsson nishimura nix nixon njoroge nkosi noble noda noel noguchi nolan nomura
noonan norberg noriega norman norris norton norwood novak novakova novikov novotna novotny nowak nowakowski nowicki noyes nugent nunes nunez nunn nwosu nyberg
nyerere o'connell oakes oakley obama obasanjo obi obrien ochieng ochoa oconnell oconnor odegard odell odhiambo odinga odom odonnell oduya odwyer ogawa ogden ogilvie
ogrady oh ohara ohno okada okafor okamoto okeefe okeke okonkwo olah oldham olds oleary oliveira oliver olmsted olsen olson olsson olszewski omalley omar omondi oneal
oneil oneill ong onishi ono onyango opoku oppenheimer orban ord ordonez oreilly orellana orlov orosz orourke orozco orr orsos ortega ortiz orton orwell osborn
osborne osei osipov osman osorio ostrowski osullivan oswald ota otero otieno otsuka ott otto ouattara ouedraogo ouellette overton owen owens owusu oxley ozawa ozcan
ozdemir ozer ozkan ozturk pace pacheco pacino packard paddock padgett padilla paget paine palacios palin palme palmer palmieri palumbo pan pandey pangilinan
papadakis papadopoulos papandreou pappas paquette paredes parekh park parker parkes parkin parkinson parks parmar parnell parr parra parrish parry parsons partridge
pascal pascoe passos pasternak patel paterson patil paton patrick patten patterson patton paul paulsen paulson pavel pavlenko pavlov pavlovic pawar pawlak pawlowski
paxton payne paz pearce pearson peck pedersen pedroza pele pellegrini pelletier pelosi pemberton pena peng penn pennington perea pereira perera peres peretz perez
perkins perlman peron perot perrault perreault perrin perron perry persson peters petersen peterson petit petrenko petro petrov petrova petrovic pettersen petty
pfeiffer pham phan phelan phelps philip phillips phipps phiri picard picasso pichai pickering pickett pierce pierre pilger pilkington pillai pillay pineda pinera
pinkerton pinochet pinter pinto piotrowski piper pippen pires pitt pittman pitts plato platt plenkovic plummer poe pohl poirier pokorny polanski polat polishchuk
polk pollard pollock polyakov pompidou ponce poole poon popa pope popescu popov popovic popper poroshenko porras porter portillo posey pospisil postma potter potts
poulsen poulter powell powers prado prager prakash prasad pratt premadasa premji prentice prescott presley preston pretorius prevost price priestley prigozhin
primakov prince pritchard prochazka proctor prodi prokhorov prost proust pruitt pryor puckett pugh puigdemont pulitzer pullman purcell purdy pushkin putin putnam
pyle pym qian qin qiu quayle quigley quinlan quinn quintana quintero quiroga quist qureshi rabbani rabin racz radcliffe rafter raftery rahman raikkonen raine rajan
rajapaksa rajoy raleigh ralston ramaphosa ramirez ramos ramsay ramsey randall randle randolph rangel rankin rantanen rao rapp rasmussen rath rathore rauch rawat ray
raymond rayner reagan reardon reddy redgrave redman redmond reece reedy reese reeve reeves regan rehman reich reid reilly reiner reinhardt reis reiter ren renard
renner reno renshaw renzi reuter rey reyes reyna reynolds rhodes rhys ribeiro ricci rice richard richards richardson richey richmond richter rickard ricketts rickman
riddle ridley riedel riggs riley rinaldi rios rippon ritchie ritter rivas rivera rivers rizzi rizzo roach robb robbins roberson roberts robertson robins robinson
robison robles robredo robson rocha rockefeller rodgers rodionov rodman rodrigues rodriguez rodriquez roe rogers roh rohde rojas roland rolfe rollins roman romano
romanov romero romney ronaldo ronning rooney roosevelt rosa rosado rosales rosario roscoe rosen rosenbaum rosenberg rosenthal ross rossi roth rothman rothschild
rotich rouhani rourke rousseau rousseff roussel roux rowan rowe rowell rowland rowley rowling roy royce rubin rubio rudd rudenko rudolph ruffin ruiz rumsfeld rush
rushdie rushton rusk russell russo rust rusu rutherford rutkowski rutledge ruto rutte ruud ruzicka ryabov ryan ryder saad saarinen saavedra sachs sadler sadowski
saether safin sagan saha sahin saito sakai sakamoto sakurai salah salas salazar saldana saleh salem salgado salinas sall salminen salmon salonen salter salvini
samaras sampras sampson samson samuel samuels sanchez sandberg sanders sanderson sandhu sandoval sandvik sanford sanger sano sanogo santana santiago santoro santos
sargent sarkar sarkozy sartre sasaki sato sauer saul saunders savage savard savchenko saville savolainen sawadogo sawicki sawyer saxton sayers scanlon scargill
schaefer schafer schaub scherer schiff schiffer schindler schmid schmidt schmitt schmitz schneider schofield scholes scholz schrader schreiber schroder schroeder
schubert schuler schulte schultz schulz schulze schumacher schumann schuster schwab schwartz schwarz schäfer scorsese scott scully sears seaton sedgwick sedlacek
seeger segal segura seidel selby seles sellers semyonov sen seo sergeyev serrano sethi seward sewell sexton seymour shafer shaffer shah shaikh shannon shao shapiro
sharif sharma sharon sharp sharpe shaw shay shcherbakov shea shearer sheehan sheen shekhawat sheldon shelley shelton shen shepard shepherd sheppard sheridan sherman
sherwood shevchenko shi shibata shields shimizu shin shinawatra shinde shoigu shultz sibanda siddiqui sidhu sidorov siegel sikora sikorski silva silverman silvestri
simmonds simmons simms simon simone simons simonsen simpson sims simsek sinatra sinclair singh singleton sinha sisk sissoko sithole sivertsen skelton skinner slade
slater slattery sloan slocum smirnov smit smith smits smythe snell snider snow snowden snyder soares sobchak sobczak sobel sobolev sokolov sokolowski solana solberg
solheim solis solomon solovyov somers somerville sommer somogyi song sorensen soriano sorokin soros sosa soto sousa souza sow spangler sparks spears spence spencer
spicer spielberg spielman spiller spinks squire squires stacey stafford stahl stalin stanley stanton stark starkey starmer starr steadman stearns steele stefan
stefanov stein steinberg steiner steinmeier stepanov stephens stephenson stern stevens stevenson stewart stich stiles stockton stoddard stoica stojanovic stokes
stoltenberg storey stout stowe strachan strand strasser stratton straw strickland strickler stroud stuart stubb stubbs sturgeon styles su suarez subianto suga
sugimoto sugiyama suharto sukarno sukarnoputri sullivan summers sumner sun sunak suriyaprakash sutcliffe sutherland sutter sutton suzuki svendsen svensson svoboda
svobodova swain swann swanson swartz sweeney sykes symonds szabo szalai szentmihalyi szewczyk szilagyi szucs szulc szymanski tait takacs takada takagi takahashi
takeda takeuchi talbot talley tamura tan tanaka taniguchi tanner tapia tarantino tarasov tata tate taub tavares taylor teague tebbit teixeira tejada teller temer
tennant tennyson terrell terry tesfaye thaksin thakur tharman thatcher thayer theroux thiel thistlewood thomas thomassen thompson thomson thorne thornton thorpe
thorsen thurman thurston tian tibbs tiberi tierney tikhonov tillman tilson timofeev tinubu tito titov tiwari tkachenko tkachuk tobin todd toledo toliver tolliver
tolstoy tomaszewski tomic tomlin tomlinson tompkins torok torrance torres toth toure tovar townsend townshend toynbee tracey tracy tran traore trapp travers travis
traynor treadwell tremblay trevino trimble tripp trivedi trotsky troy trudeau trujillo truman trump truong truss tsai tsang tsipras tsvangirai tucker tudjman
tuominen turnbull turner turunen tusk tuttle tutu twain twomey tyler tyndall tyson uchida ueda ueno ulrich underhill underwood unger upton urbanski uribe urquhart
usman ustinov vaccaro vadim valdes valdez valentin valentine valentini valenzuela valle vallejo valls vance vandenberg vang varga vargas varma varoufakis vasilyev
vasquez vaughan vaughn vazquez vega velasco velasquez velazquez velez vera verdi veres verhofstadt verma vernon vesely vettel vickers vidal vieira villalobos
villanueva villareal villarreal villegas villeneuve vincent vinci vincze vinogradov vinson virtanen visser vlahos vlasov vo vogel vogt voigt volkov vorobyov vos voss
vu vucic vukovic wada waddell wade wadsworth wafula wagner wainwright waite wakefield walczak waldheim waldman waldron walesa walker wallace waller walls walpole
walsh walter walters walton wang wanjiku warburton ware warner warren warwick washburn washington wasilewski wasserman watanabe waterhouse waterman waters watkins
watson watt watts waugh waweru wayne weaver webb webber weber webster weeks wei weil weinberg weiner weinstein weir weiss weizsacker welch weldon weller wells wendt
wenger werner wesley westbrook westerberg weston wexler whalen wharton wheatley wheeler whelan whitaker whitcomb whitcombe whitehead whitehouse whitfield whiting
whitlam whitlock whitman whitmore whitney whittaker whittington wickham wickramasinghe wickremesinghe widmer widodo wieczorek wiese wiggins wilcox wilde wilder
wilders wiley wilhelm wilkerson wilkes wilkie wilkins wilkinson willard william williams williamson willis willoughby wills wilmot wilson winchester winfrey winkler
winn winslow winston winter winterbottom winters wirth wise wisniewski witherspoon witkowski witt wojcik wolf wolfe wolff wong woodard woodcock woodruff woods
woodward woodworth woody woolf wooten worrall worthington wozniak wren wright wrobel wroblewski wu wyatt wylie wyman wynne wysocki xavier xia xiao xie xiong xu xue
yadav yakovlev yalcin yamada yamaguchi yamamoto yamashita yamazaki yang yao yassin yates yavlinsky ybarra ye yeager yegorov yeltsin yeo yeung yildirim yildiz yilmaz
yoder yokoyama yoon york yoshida younis yousef yu yuan yudhoyono yuksel yusuf zajac zakharov zakrzewski zalewski zamora zapata zapatero zaragoza zavala zawadzki
zaytsev zedillo zelensky zelenskyy zeman zeng zhang zhao zheng zhirinovsky zhou zhu zhukov zhuravlev zidane ziegler zielinski zimmer zimmerman zimmermann zito
zivkovic ziyech zola zou zuckerberg zuma zuniga zyuganov
`),
);
