/** First names given to men, as one list split on white space. Lower case, without accents. */
export const MENS_NAMES = `
anderson suleman stockton shahzada noel chinmoy jimbo dwight aarav aaron aatish abbas abdallah abdel abdelaziz abdelkader abdi abdirahman abdou abdul abdulaziz abdulkadir
abdulla abdullah abdullahi abdulrahman abe abel abhijit abhinav abhishek abhisit abiodun abiy abraham abram absalom
abu achim adam adama adan adebayo adel ademola aden adewale adil aditya adnan adolf adolfo adolph adonis adriaan
adrian adriano agus ahmad ahmadou ahmed ahmet aidan ajay ajit akash akbar akhil akhmed akihiko akihito akin akinwumi
akio akira akram alain alan alasdair alastair albert alberto albrecht aldo alec alejandro alek aleksandar aleksander
aleksandr aleksei aleksey alessandro alessio alex alexander alexandre alexandru alexei alexey alf alfie alfonso
alfred alfredo ali aliko alistair aliyu allan allen alois alok alonso alonzo alphonse alvaro alvin amadeus amadou
aman amanuel amar ambrose ameer amin amir amit amitabh amitav amos anand anatole anatoli anatoliy anatoly anders
andre andreas andrei andrej andres andrew andrey andrii andriy andrzej andy angelo angus anil anish anjum ankit
ansel anselm ante anthony antoine anton antoni antonin antonio antonis antony anuj anup anupam anurag anwar
apostolos aram archibald archie ardeshir ari aria arie arif aristide aristotle arjan arjen arjun arkady arlo armand
armando armen armin arnab arnaldo arnaud arnav arne arnold arpad arsen arsene arsenio arseniy arshad artem arthur
artur arturo arun arup arvid arvind asa asad asael asaph asher ashok ashraf ashwin asif aslan asmir atal athanasios
atiku atsushi attila atul augustin augustine august augusto augustus aurelien aurelio austin avi avigdor avraham axel ayman
ayub azim aziz azmi babak babatunde babu bachir badr baha bahram bakary balaji baldev balthasar bambang bandar
baptiste barack baraka barnaby barney barrett barry bart bartholomew bartosz basel bashar bashir basil bassam bassem
bastian bastien bautista ben benedict beniamino benicio benigno benito benjamin benji benny benoit benson bernard
bernardo bernd bernhard bernie berry bert berthold bertie bertil bertram bertrand bharat bhim bilal bill billy
birger bjarne bjoern bjorn blaine blaise blake bo boaz bob bobby bogdan bohdan bola boleslaw bongani boniface
bonifacio boris borja borut boubacar boudewijn boyan boyko brad bradford bradley brady bram brandon branko brayden
brendan brendon brent bret brett brian brice broderick bronislaw bruce bruno bryan bryce bryn bryson budi burak
burhan burkhard burt butch byron cai caleb calum calvin carl carles carlo carlos carlton carmelo carmine carsten
carter cary casimir casper cassius cathal cecil cedric celal cem cengiz cesar cesare chad chaim chan-wook
chandrababu chandrashekhar charles chas chase chester chet chetan chico chidi chike chimezie chinedu chinua chris
christer christiaan christian christof christoph christophe christopher christos christy chrysostom chuan chuck
chukwuemeka cian ciaran cillian ciprian ciro claes clarence clark claud claude claudio claus clay clayton clemens
clement cliff clifford clifton clint clinton clive clyde cody cole colin colm colman conan connor conor conrad
constantin constantine corey cormac cornel cornelis cornelius cory cosimo cosmin costas craig crispin cristian
cristiano cristobal curtis cuthbert cyprian cyril cyrille cyrus czeslaw dacian dae-jung dag dagfinn dai daisuke dale
dalton damian damiano damien damon dan danail dane daniel daniele daniil danilo danish danny dante danylo darek
dario darius dariusz darnell darrel darrell darren darrin darryl dashiell dave david davide davis davit davor dawid
dawit dawud dean deandre declan dede deepak deiniol delroy demetrio demetrios demetrius denis deniz dennis denny
denzel deon derek dermot derrick desmond detlef dev devendra devin dewey dexter dhruv diarmuid dick didier diederik
diego dieter dietmar dietrich dilip dimitar dimitri dimitrios dimitris dinesh dino diogo dion dirk dmitri dmitriy
dmitry dmytro dominic dominik don donal donald donatien donato donnell donnie donovan dorian doug dougal douglas
dragan drago draymond duane dudley duncan duong dushan dustin dusty dwayne dwight dylan eamon eamonn earvin ebenezer
ebrahim eckhard ed eddie eddy eden edgar edgardo edison edmond edmund edoardo edouard edric edsel eduard eduardo
edvard edward edwin efraim efrain egbert egon ehsan ehud eike einar eino eirik eitan eko ekrem eladio eldar eldridge
eli elia elian elias elie eliezer elijah elio eliot elisha eliud elliot elliott ellis elmar elmer elmo elon eloy
elton elvis elyas emanuel emanuele emeka emery emil emile emiliano emilio emin emir emlyn emmanuel emmett emre endre
engelbert enoch enrico enrique enzo eoin ephraim erasmus ercan erdal erdem eric erich erick erik erkki erling ermias
ernest ernesto ernie ernst errol ervin erwin esa esteban ethan etienne euan eugen eugene eugenio eusebio evan
evander evangelos everett evert evgeni evgeny evo ewald ewan ezekiel ezequiel ezio ezra fabian fabien fabio fabrice
fabrizio fadi fahad fahd faisal faiz farai faraz fareed farhad farhan faris farouk faruk fathi faustin fausto favio
fawad faysal federico fedor felipe felix fenton ferdinand ferdinando ferenc fergal fergus ferhat fernand fernando
fethi fidel fikret filip filipe filippo finbar findlay finlay finn finnian fintan fiodor fionn firas flavio flemming
flint florent florentino florian floyd forrest francesc francesco francis francisco franck franco francois frank
franklin frans frantisek frantz franz fraser fred freddie freddy frederic frederick frederik fredric fredrik
friedhelm friedrich fritz fuad fumio fyodor gabor gabriel gad gael gaetan gaetano gagik gamal gareth garrett
garrison garry garth gary gaspard gaston gaurav gautam gavin gavril gawain gebhard geert genaro gene gennadi gennady
geoff geoffrey georg george georges georgi georgios georgiy geraint gerald gerard gerardo gerd gerhard gernot gerrit
gerry gert gervase ghassan gheorghe ghulam giacomo gian gianfranco gianluca gianluigi gianni gibson gideon gil gilad
gilbert gilberto giles gilles gino giorgio giorgos giovanni giuliano giulio giuseppe glenn glyn goce godfrey godwin
goh goncalo gonzalo gopal gopinath gora goran gordon gorka gottfried gotz govind graeme graham grahame grant gray
grayson greg gregg gregor gregorio gregory griffin griffith grigor grigori grigory grover grzegorz guangcheng guido
guilherme guillaume guillermo gulzar gunduz gunnar gunter gunther gurdeep gurpreet gus gustaf gustav gustave gustavo
guus guy gwilym gyorgy gyula habib hadi hafez hafiz hagen haidar haile haitham hakan hakeem hakim haldun halil hamad
hamada hamdi hamed hameed hamid hamilton hamish hamza hamzah hanif hank hannes hannibal hannu hans hansel hansjorg
harald hari haris harish harjit harlan harold haroon harpreet harrison harry harsh hartmut haruki harun harvey hasan
hashem hashim hassan hassanal hatem hayao haydar heath hector hedley heiko hein heiner heinrich heinz helge helio
hellmut helmut hemant hemendra hemi hendrik henk henning henri henrik henrique henry herb herbert heriberto herman
hermann hernan hernando herschel herve hideaki hideki hideo hidetoshi hieu hikmet hilario hilmar hilton hiram hiro
hiroaki hirohito hiroki hiroshi hitoshi ho holger homer hone horace horacio horatio horst hosni hossein howard howie
hristo hubert hubertus hugh hughie hugo humberto humphrey hunter husain husni hussain hussein huw hyman iago iain
ian ibrahim ibrahima idan idi idris idrissa ieuan ifan ignacio ignacy ignatius ignazio igor iheanyi ike ikechukwu
iker ilan ildefonso ilham ilia ilie ilija ilir ilya imad immanuel imran imre inaki indrajit ingemar ingmar ingo
ingolf inocencio ioan ioannis ion ionut iqbal irfan irvin irving irwin isa isaac isaak isaiah isaias isak isam
ishaan ishmael isidor isidore isidro iskander ismael ismail issa istvan itamar itay ivan ivar ives ivica ivo ivor
iwan iyad izaak izzat jaafar jaap jabari jabbar jabulani jace jacek jack jackson jacky jacob jacobo jacopo jacques
jadran jae-in jafar jagan jagdish jago jair jairam jairo jake jakob jakov jakub jalal jamaal jamal jamar james jamey
jamil jamison jan janez janis jannik janos janusz jared jarek jaromir jaroslav jaroslaw jarrod jarvis jascha jason
jasper jaswant jatin javad javed javier javon jawad jawaharlal jayden jayson jeb jed jedediah jeff jeffery jeffrey
jelle jens jerald jeremiah jeremie jeremy jerker jermaine jerome jeronimo jerry jerzy jesper jesse jesus jethro
jibril jignesh jim jimi jimmy jinping jiri jitendra joachim joakim joao joaquin jochen joe joel joerg johan johann
johannes john johnnie johnny johnson jojo joko jomo jon jonas jonathan jonathon jong-il jong-un jonny joon-ho joost
jordi joren jorg jorge jorgen joris jorma jos joschka jose joseba josef joseph josh joshua josiah josip jouni jovan
juan juanjo jud judah judd julian julien julio julius junaid junichi junichiro junior jurgen juri justin justo
justus juvenal jyotiraditya kaan kabir kadir kagiso kahlil kailash kaled kalle kamal kamau kamil kamran kane kanye
kapil karam karan kareem karel karim karl karlheinz karoly karsten karthik kaspar kasper katlego kaveh kazem
kazimierz kazuhiko kazuki kazuo keanu keegan keir keith kelechi kelvin kemal ken kenan kendall kendrick kenichi
kenji kenneth kenny kent kenzo keqiang kermit kerr keshav kevin keyur khaled khaleel khalid khalifa khalil khamis
khurram kiefer kieran kieron kilian kimi kingsley kip kipchoge kiril kirill kirk kishore kiyoshi kjell klaas klaus
klemens knud knut kobe kobi kofi koichi koichiro koji kojo kolja komla konrad konstantin konstantinos koray kornel
kosta kostas krishna kristian kristof kristofer kristoffer krzysztof kumar kunal kurt kushal kwabena kwame kwasi
kwesi kyle kyriakos lachlan laird lakshman lal lalit lamar lamine lance landon lanny larry lars laszlo laurence
laurens laurent laurentiu lauri laurits lawrence lawson lazar lazarus leander leandro lebron lech leif leighton
leith leland len lennart lennie lennox lenny leo leon leonard leonardo leonel leonhard leonid leopold leopoldo leroy
les lester leszek lev levan levi levon lewis lex liam lincoln linus lionel livio ljubomir llewellyn lleyton lloyd
logan loic lonnie lorcan lorenz lorenzo loris lothar lou louie louis lovro lowell luan lubomir luc lucas lucian
luciano lucien lucio lucius ludovic ludvig ludwig luigi luis luiz luka lukas lukasz luke luther lutz lwazi lyle
lyndon lyonel maarten macaulay mack madan madhav madiba magnus mahamadou mahathir mahdi mahendra mahesh mahinda
mahmood mahmoud mahmud maithripala majid makoto malachi malachy malcolm malek malik mamadou mamdouh mamoru mamoun
manabu manas mandeep manfred manish manmohan manny manoj mansoor mansour manu manuel marat marc marceau marcel
marcelino marcello marcelo marcin marcio marco marcos marcus marek marian mariano marin mario marios marius mark
markku marko markus marlon marques marshall martijn martin martinus marty martyn marvin marwan masahiro masaki
masamichi masashi masayoshi masoud massimiliano massimo massoud masud matej mateo mateusz mathew mathias mathieu
mathis matias matt matteo matthew matthias matthieu matti mattia maurice mauricio maurits maurizio mauro mavi max
maxim maxime maximilian maximiliano maximo maxwell mayank maynard mehdi mehmet mehmood mel melchior meles melvin
menachem mendel mengistu mercer mert mervyn meyer michael michail micheal michel michelangelo mick mickael mickey
mieczyslaw miguel mihai mihail mihaly mikael mike mikel mikhail mikheil mikkel miklos milan milind milo milos
miloslav milosz milton mircea miro miroslav miroslaw mirza misha mitch mitchell mitsuo mitt mladen mo modou moeen
mohamad mohamed mohammad mohammed mohamud mohan mohit mohsen mohsin moin moises mokhtar momcilo monte montgomery
monty moritz morley morris morten mortimer mose moses moshe mostafa motaz moussa mthuli mubarak muhammad muhammadu
muhammed muhannad muhyiddin mujib mukesh mukhtar mulayam munir murad murat muratbek murdoch murray murtaza musa
mushtaq mustafa mustapha muttiah mykhailo mykola mykolas myles myron myung-bak nabeel nabil nader nadim naftali
nagendra naguib nahum najib namdi nandan naoki naoto naoya narayan narciso narendra naresh nasim nasir nasser nat
natan nate nathan nathanael nathaniel naveed naveen navid navin navjot nawaz nayib nazim neal neculai ned neel neil
nelson nemanja neri nestor neven neville newt niall nicanor nicholas nick niclas nicodemus nicolae nicolai nicolas
nicolaus nicolo niels nigel nihad niharika nikhil niklas niko nikol nikola nikolai nikolaj nikolaos nikolas nikolaus
nikolay nikos nils nino niranjan nishant nissim nitin nitish nizar njabulo nnamdi noah noboru nobu nobuo nobuyuki
noel nolan norbert norberto norman norodom norris norton nouri novak nuno nuri nursultan nyein obafemi obed octavian
octavio oded odinga odysseas ofer oisin okezie oktay ola olaf olav ole oleg oleh oleksandr oleksii oleksiy oliver
olivier olivio ollie olof olusegun oluwaseun omar omari omer omprakash omri onur oran oren orhan orlando orrin orson
orville osagie osama osamu oscar oskar osman osvaldo oswald oswaldo otieno otis otmar otto ousmane ovidiu owen ozan
ozzy paavo pablo paco paddy padraic padraig pal panagiotis panos paolo paresh parth parvez pascal pasquale patricio
patrick patrik patryk pau paul paulin paulinho paulino paulo paulus pavan pavel pavlo pavlos pawan pawel payam
payton pedro pekka pelle peppe percival percy pere peregrine perry perseus pervez petar pete peter petr petri petro
petros petrus petter phil philbert philip philipp philippe phillip philo phineas pier pierce pierluigi piero pierre
piers pietro pim pinarayi pinchas piotr piyush placido plamen plinio porfirio prabhakar prabowo pradeep praful
prakash pramod pranab pranav prasad prashant pratap prateek pravin prawit prayut prem prescott preston primo prithvi
priyantha pushkar pushpa qasem qasim quentin quincy quinten quinton quoc raanan rabih rachid radek radoslav radoslaw
radovan radu rafael rafal rafe raffaele raffi rafi rafik raghav raghu raghuram rahim rahman rahul raif raila rainer
raj raja rajan rajat rajeev rajendra rajesh rajiv rajkumar rajnath raju rakesh ralf ralph ram rama ramadan
ramakrishna raman ramesh rami ramin ramiro ramiz ramon ramsey ramzan ramzi rana ranbir randal randall randolph randy
ranil ranjit raoul raphael rashad rashed rasheed rashid rasmus rastislav ratan ratko ratnakar rauf raul ravi
ravindra ray raymond raymundo razvan recep redha redmond reed reg reggie reginald rehman reid reijo reiner reinhard
reinhold reinier remco remi remigiusz remus renato renaud rene reuben reuven rex rey reynaldo reza rhett rhodri rhys
ricardo riccardo rich richard rick rickey rickie ricky rico ridley rifat rigoberto rikard rinat ringo rinus rishabh
ritchie ritesh riyad riyadh rizal rob robbie robby robert roberto rocco rocky rod roddy roderick rodger rodion
rodman rodney rodolfo rodolphe rodrick rodrigo rogelio roger rogerio rohan rohinton rohit roland rolando rolf
rolland rollo romain roman romano romeo romuald ron ronald ronaldo ronan ronen roni rony roque rory ross roy royce
ruaridh ruben rubens rudi rudolf rudolph rudra rudy rufus ruhollah rune rupert rupesh ruslan russ russell rustam
rustem rutger ryan ryo ryszard ryuichi saad saadi sabri sachchidanand sachin sadio sadiq saeed safwan sagar saif
sakari salah salahuddin saleem saleh salem salih salil salim salman salomon salvador salvatore samad sambit sameer
sameh samer sami samir sammy sampson samrat samson samu samuel sandeep sander sandip sandor sandro sani sanjay
sanjeev sanjiv santiago santino santo santos sarath sarvesh sasa sascha sashi satish satoru satoshi satya saul
saurabh savio savvas scot scott scottie seamus sean sebastian sebastiano sebastiao sebastien sefton segun seiichi
seiji selahattin selcuk selim selwyn semyon sepp seppo serdar serge sergei sergej sergey serghei sergio sergiu
serhii serhiy servaas seth seumas severin seydou seymour shahbaz shahid shahrukh shailesh shakil shamil shamsul
shane shankar shantanu shaquille sharad sharif shashank shashi shaul shaun shavkat shay shehan shehbaz shehu shekhar
sheldon shelton sherman sherwood shiban shigeru shimon shin shinichi shinji shinya shinzo shiv shivraj shlomo shmuel
shoaib shoichi sholto shuji shunsuke shyam siamak sibusiso sid siddaramaiah siddharth sidney siegfried siegmund
sigismund sigmund sigurd silas silvan silvano silvester silvio simeon simon sinan sione sipho sitaram sivan sizwe
slavko slavoj slawomir sloan slobodan sohail sohrab sokratis solomon somchai sonu soren soumya sourav spencer spiros
spyros stan stanislas stanislav stanislaw stanko stanley stavros stefan stefano steffen stelios sten stephan
stephane stephen steve steven stewart stig stijn stipe stojan stuart subhash subrahmanyam subramanian sudarshan
sudhakar sudheer sudhir suhail sukanta sukhbir sukhdev sukru sulaiman suleiman suleyman sumeet sumit sumner sundar
sundeep suneet sunil sunny suraj surendra suresh surinder surjit sushil susilo svein sven svend svyatoslav syd syed
sylvain sylvan sylvester tadahiro tadao tadashi tadeusz tafadzwa taha taher tahir taiwo taj takahiro takashi takeo
takeshi takis takuya tal talal talha talib tam tama tamas tamer tamim tamir tane tanner tanveer tapiwa taras tarek
tariq taro tarun tate tatenda taufik taylan tayyip tebogo ted teddy tedros teemu tejas tejashwi teo teodor teofilo
terence terrance terrell terrence terry tesfaye teun tevita thabiso thabo thad thaddeus thaksin thanasis thanos theo
theobald theodor theodore theodoros theophile thibault thibaut thierry thijs thom thomas thongchai thor thoralf
thorbjorn thorsten thorvald thurgood thurman tiago tiberiu tibor tidjane tiernan tiger tigran tihomir tikhon til tim
timo timothee timothy timur tino tito titus tobias tobin toby todd toivo tom tomas tomasz tomaz tomer tomislav tomm
tommaso tommy tomohiro tomoyuki tony tor torben tord tore torkel torquil torsten toru toshiaki toshihiro toshio
toshiro townsend travis tremaine trent trevor trey tristan troels troy trung trygve tshepo tsutomu tucker tudor tunc
tunde tuomas turki ty tycho tyler tyrell tyrese tyrone tyson tzipi tzvi uday uddhav udo ugo ugonna ugur uhuru ulf
uli ulises ulric ulrich ulysses umar umaru umberto umesh umit unai urho uri uriah uriel urs usain usman uthman uwe
uzair uzi vaclav vadim vadym vahid vajiralongkorn valdemar valdis valentin valentino valere valeri valerio valeriy
valery vance varun vasant vasil vasile vasili vasilis vasily vasyl vaughn veit venkaiah venkat venkatesh venkatraman
vern vernon viacheslav vicente victor vidal vidar vido vigo vihaan vijay vik vikas vikram viktor vili viljo ville
vilmos vimal vin vinay vinayak vince vincent vincenzo vineet vinicius vinnie vinod viorel vipin vipul viraj virat
virgil virgilio vishal vishnu vissarion vitali vitalii vitalik vitaliy vitaly vito vitor vittorio vivek vlad
vladimir vladislav vlado vladyslav vojislav vojtech volker volkmar volodymyr vsevolod vuk vyacheslav vytautas wade
waheed wahid wahyu wail waleed wali walid walker wallace wally walt walter walther waqar warren warwick waseem wasim
wassim wayne webster wendell wenzel werner wes wesley weston widodo wieland wiktor wilbert wilbur wilf wilfred
wilfredo wilfrid wilfried wilhelm will willard willem willi william willie willis willy wilson wim win winfield
winfried winston wiremu witold wladimir wladyslaw wlodzimierz wojciech wole wolf wolfgang wolfram wolodymyr
wondwossen woodrow woody wouter wyatt wyn wynton xanana xander xaver xavi xavier xenophon xerxes yaacov yaakov
yacine yahia yahya yair yakov yakub yaman yanis yann yannick yannis yaqub yardley yaroslav yaser yash yashwant yasin
yasir yasser yassin yassine yasuhiro yasuo yaw yaya yazid yedidia yehuda yehudi yevgeni yevgeny yevhen yiannis yigal
ying-jeou yiorgos yitzhak ynyr yoann yoav yogendra yogesh yogi yohan yohannes yohei yoichi yonatan yoni yoram yorgos
yosef yoshi yoshihide yoshihiro yoshinori yossi yotam yoweri yuji yukio yukiya yul yuri yurii yuriy yury yusef
yushchenko yusuf yusuke yutaka yuval yves yvon zac zach zachariah zachary zack zafar zafer zaheer zahid zahir zaid
zain zak zakaria zakir zalman zane zaur zayed zayn zbigniew zdenek zdravko zebulon zeev zeid zeke zeljko zeno zenon
zeyad zhores ziad zine zinedine zion ziv ziya ziyad zlatan zlatko zoltan zoran zosimo zubair zulfikar zulfiqar zurab
zvi zvonimir zygmunt`;
