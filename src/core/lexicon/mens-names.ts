/** First names given to men, as one list split on white space. Lower case, without accents. */
export const MENS_NAMES = `
aarav aaron aatish abbas abdallah abdel abdelaziz abdelkader abdelmajid abdi abdikarim abdinasir abdirahman abdiweli abdou abdoulaye abdul abdulaziz
abdulkadir abdulla abdullah abdullahi abdulrahman abe abel abhijit abhinav abhishek abhisit abiodun abiy abraham abram absalom abu abubakar abul achim
achraf adam adama adan addisu adebayo adebisi adekunle adel adem ademola aden adeniyi adeola adewale adeyinka adil aditya adnan adolf adolfo adolph
adonis adriaan adrian adriano afonso aguinaldo agung agus ahmad ahmadou ahmed ahmet aibek aidan aigars ajay ajinkya ajit akash akbar akhil akhmed
akihiko akihito akin akinola akinwumi akio akira akram akshay akwasi alaa alain alan alasdair alassane alastair albert alberto albin albrecht aldo
alec aled aleix alejandro alek aleksandar aleksander aleksandr aleksei aleksey alessandro alessio alex alexander alexandre alexandru alexei alexey alf
alfie alfonso alfred alfredo algirdas alhaji alhassan ali alija aliko aliou alioune alireza alistair aliyu allan allen almazbek alois alok alonso
alonzo alphonse alun alvaro alvin amadeus amadou aman amanuel amar amarinder ambrose ameer amin aminu amir amit amitabh amitav ammar amnon amos amr
amritpal anand anant anas anatole anatoli anatoliy anatoly anbumani anders anderson andoni andras andre andreas andrei andrej andres andrew andrey
andrii andris andriy andrus andrzej andy aneirin angelo angus anies anil anish anisul anjum ankit ansel anselm antanas ante anthony antoine anton
antoni antonin antonio antonis antony ants antti antwan anuj anup anupam anura anurag anutin anwar apichatpong apostolos aram aravind aravinda
archibald archie ardeshir ari aria arie arif aristide aristotelis aristotle arjan arjen arjun arjuna arkadiusz arkady arlo armand armando armen armin
arnab arnaldo arnau arnaud arnav arne arni arnold arnon arpad arsen arsene arsenio arseniy arshad artem artemi arthur arto artur arturo arturs artyom
arumugam arun arunas arup arvid arvind arvydas asa asad asaduzzaman asael asaph asbel asen asfandyar asfaw asghar ashenafi asher ashkan ashok ashraf
ashwin asier asif askar aslan asmir atal atanas atef athanasios atif atiku atsushi attila atul audrius august augustin augustine augusto augustus
aurel aurelien aurelio austin auston avi avigdor avinash aviv avraham awad axel aydin ayman ayodeji ayub azam azhar azim aziz azmi babajide babak
babar babatunde babu baburam bachir bader badr baha bahadur bahman bahram bakary bakhtiar bakir bakyt balaji balazs balbir baldev balthasar balwinder
bambang bandar banharn baptiste barack baraka barnaby barney barrett barry bart bartholomew bartosz basel basem bashar bashir basil bassam bassem
bastian bastien basuki bautista behnam behrouz bekim bekir bela belay ben benat bence benedict bengt beniamino benicio benigno benito benjamin benji
benny benoit benson berat berhanu bernard bernardo bernd bernhard bernie berry bert berthold bertie bertil bertram bertrand bhagwant bharat bhim
bhupinder bhuvneshwar bienvenido bijan bilal bilawal bill billy binyamin biodun birger birhanu bjarne bjarni bjoern bjorn blaine blaise blake blerim
bo boaz bob bobby boediman bogdan boguslaw bohdan bohuslav bojan bojidar bola bolaji boleslaw bongani bongbong boniface bonifacio boris borislav borja
borje borut borys boubacar boubou boudewijn boyan boyko brad bradford bradley brady bram brandon branko brayden brendan brendon brent bret brett brian
brice brijesh broderick bronislaw bruce bruno bryan bryce bryn bryson budi bukayo bulent burak burhan burkhard burt butch byron cai caleb calin callum
calum calvin caoimhghin carl carles carlo carlos carlton carmelo carmine carsten carter carwyn cary casimir casper cassius catalin cathal cecil cedric
celal cellou cem cengiz cesar cesare cezary chad chaim chaminda chamlong chan-wook chandan chandrababu chandrashekhar charanjit charles chas chase
chatchai chaudhry chavalit cheikh chester chet chetan cheteshwar chibuike chibuzo chico chidera chidi chidiebere chike chimezie chinedu chinmoy chinua
chris christer christiaan christian christof christoph christophe christopher christos christy chrysostom chuan chuck chuka chukwu chukwudi
chukwuemeka chukwuma cian ciaran cillian ciprian ciro claes clarence clark claud claude claudio claudiu claus clay clayton clemens clement cliff
clifford clifton clint clinton clive clyde cody cole colin colm colman colum conall conan connor conor conrad constantin constantine corey cormac
cornel cornelis cornelius cory cosimo cosmin costas craig crispin cristian cristiano cristobal curtis curtly cuthbert cyprian cyril cyrille cyrus
czeslaw dacian dae-jung dafydd dag dagfinn dai daisuke dak dale daley daljit dalton dalvin damian damiano damien damon dan danail dane daniel daniele
daniil danilo danish daniyar danladi danny dante danylo darek dario darius dariush dariusz darko darnell darragh darrel darrell darren darrin darryl
dashiell dave davey david davide davis davit davor dawid dawit dawud dayanidhi dean deandre debretsion declan dede deepak deiniol dejan dele delroy
demarcus demba demetrio demetrios demetrius denes denis deniz dennis denny denzel deon derek dermot derrick deshaun deshawn desmond detlef dev
devendra devin devlet devonte dewey dexter dhananjay dharmendra dhruv diarmuid dick didier diederik diego dieter dietmar dietrich dikembe dilip
dilshod dilwyn dimitar dimitri dimitrios dimitris dimuth dinesh dino diogo dion dirk djimon dmitri dmitriy dmitry dmytro domantas dominic dominik don
donal donald donatien donato donnchadh donnell donnie donovan dorian doug dougal douglas dov dragan drago dragos draymond drissa duane dudley duncan
duong dusan dushan dustin dusty dwayne dwi dwight dylan eamon eamonn earvin ebenezer ebrahim ebuka eckhard ed eddie eddy eden edgar edgardo edgars
edhem edin edinson edison edmond edmund edoardo edouard edric edsel edson eduard eduardo edvard edward edwin eero efraim efrain egbert egils egon
ehsan ehud eike einar eino eirik eirikur eitan ejike ekene eko ekow ekrem eladio eldar eldridge eleftherios elfyn elhadj elhadji eli elia elian elias
elie eliezer elijah elio eliot elis elisha eliud elliot elliott ellis elmar elmer elmo elnur elon eloy elton elvis elyakim elyas emanuel emanuele
emeka emery emil emile emiliano emilio emin emir emlyn emmanuel emmerson emmett emomali emre emrys endre eneko engelbert engin enoch enrico enrique
enver enyinnaya enzo eoghan eoin ephraim erasmus ercan erdal erdem eric erich erick erik erion erkan erkki erlan erling ermias ernest ernesto ernie
ernst errol ervin erwin esa eskinder esmail espen esteban ethan etienne euan eugen eugene eugenio eusebio evan evander evangelos everett evert evgeni
evgeny evo ewald ewan ezekiel ezequiel ezio ezra fabian fabien fabio fabrice fabrizio fadel fadi fahad fahd fahmi fahrettin fahrudin faisal faiz
falcao farai faraz fareed farhad farhan farid faris farouk faruk farzad fathi fatih fatos faustin fausto favio fawad fawaz fawzi fayez faysal fazlur
federico fedir fedor fela felipe felix femi fenton ferdinand ferdinando ferenc fereydoun fergal fergus ferhat fernand fernando fethi fiachra fidel
fidele fiifi fikret filip filipe filippo finbar finbarr findlay finlay finn finnian fintan fiodor fionn firas firdaus flavio flemming flint florent
florentino florian florin floyd foday folarin forrest fotis fouad francesc francesco francis francisco franck franco francois frank franklin frans
frantisek frantz franz fraser fred freddie freddy frederic frederick frederik fredric fredrik friedhelm friedrich fritz frode fuad fumio fyodor gabor
gabriel gad gadi gael gaetan gaetano gagik gamal ganesh gani ganjar gareth garikoitz garrett garrison garry garth gary gaspard gaston gaurav gautam
gavin gavril gawain gbenga gbolahan gearoid gebhard gebran gediminas geert geir genaro gene gennadi gennady gent geoff geoffrey georg george georges
georgi georgios georgiy georgy geraint gerald gerard gerardo gerd gergely gerhard gernot gerrit gerry gert gert-jan gervase getachew gethin geza
ghasem ghassan ghazi gheorghe gholam ghulam giacomo gian gianfranco gianluca gianluigi gianni giannis gibran gibson gideon gil gilad gilbert gilberto
giles gilles gino gintaras gints giorgi giorgio giorgos giovanni girish girma gitanas giuliano giulio giuseppe gleb glenn glyn goce godfrey godwin goh
gokhan goncalo gonzalo gopal gopinath gora goran gordon gorka gotabaya gottfried gotz govind graeme graham grahame grant gray grayson greg gregg
gregor gregorio gregory griffin griffith grigor grigori grigory grover gruff gruffydd grzegorz guangcheng gudni guido guilherme guillaume guillermo
gulbuddin gulzar gunduz gunnar gunter gunther guntis gurbachan gurbanguly gurcharan gurdeep gurinder gurpreet gursimran gus gustaf gustav gustave
gustavo guto guus guy gwede gwilym gwyn gwynfor gyanesh gyorgy gyula habib hadi hafez hafiz hagen haidar haider haile hailemariam hailu haim haitham
hakainde hakan hakeem hakim haldun halil halit halldor haluk halvard hamad hamada hamdan hamdi hamed hameed hamid hamilton hamish hamza hamzah hani
hanif hank hannes hannibal hannu hans hansel hansjorg harald harbhajan hardik hari haris harish harjit harlan harminder harold haroon harpreet harri
harrison harry harsh hartmut haruki harun harvey hasan hashem hashim hassan hassanal hatem hayao haydar haytham hazem heath hector hedley heikki heiko
hein heiner heinrich heinz helge helio hellmut helmut hemant hemendra hemi hendrik henk hennadiy henning henri henrik henrique henry henryk herb
herbert heriberto herman hermann hernan hernando herschel herve hesham heung-min heydar hicham hichem hideaki hideki hideo hidetoshi hieu hikmet
hilario hilmar hilmi hilton hiram hiro hiroaki hirohito hiroki hiroshi hisham hitoshi ho holger homayoun homer hone hooman horace horacio horatio
horia horst hosni hossein houshang hovik howard howie hrafn hristo hryhoriy hubert hubertus hugh hughie hugo humberto humphrey hunter husain huseyin
husni hussain hussam hussein huw huy hyman hywel iago iain ian ibrahim ibrahima idan idi idris idriss idrissa iestyn ieuan ifan ifeanyi ignacio ignacy
ignatius ignazio igor ihab iheanyi ihor ike ikechukwu ikenna iker ikililou il-sung ilan ildefonso ilham ilia ilie ilija ilir ilkay ilkka ilko ilya
imad imanol immanuel imran imre inaki inderjit indrajit indrek ingemar ingmar ingo ingolf ingvar inigo inocencio inzamam ioan ioannis iolo ion ionut
iorwerth iqbal iraj irakli irfan irvin irving irwin isa isaac isaak isaiah isaias isak isam ishaan ishant ishmael ishwar isidor isidore isidro
iskander ismael ismail ismet issa istvan isuf itamar itay itzik iulian ivan ivane ivar ivars ivaylo ives ivica ivo ivor iwan iyad izaak izhar izzat
jaafar jaakko jaap jabari jabbar jabir jabu jabulani jace jacek jack jackson jacky jacob jacobo jacopo jacques jadon jadran jae-in jafar jagan jagdeep
jagdish jagmeet jago jair jairam jairo jakaya jake jakob jakov jakrapob jakub jalal jalen jamaal jamal jamar james jamey jamil jamison jan jan-peter
janez janis janko jannik janos janusz jared jarek jari jarle jarmo jarnail jaromir jaroslav jaroslaw jarrod jarvis jascha jason jaspal jasper jasprit
jaswant jaswinder jatin jatuporn jaume javad javagal javed javier javon jawad jawaharlal jayant jayden jaylen jayson jeb jed jedediah jeff jeffery
jeffrey jejomar jelle jens jerald jeremiah jeremie jeremy jerker jermaine jerome jeronimo jerry jerzy jesper jesse jesus jethro jibril jide jignesh
jim jimbo jimi jimmie jimmy jinping jiri jitendra joachim joakim joao joaquim joaquin jochen joe joel joerg joginder johan johann johannes john
johnnie johnny johnson jojo jokin joko jomo jon jonas jonathan jonathon jong-il jong-un jonny joon-ho joost jordi joren jorg jorge jorgen jorginho
joris jorma jos joschka jose joseba josef josep joseph josh joshua josiah josip jostein josu jouni jovan joxe jozef jozsef juan juanjo jud judah judd
juha jukka julian julien julio julius junaid junichi junichiro junior juraj jurgen juri juris jussi justin justo justus jusuf juvenal jyotiraditya
kaan kabir kacper kadir kaesang kagiso kahlil kailash kakha kaled kalevi kalin kalle kalvin kamal kamau kamil kamran kanayo kane kanhaiya kanye kapil
karam karamjit karan karapet kareem karel karim karl karl-erik karlheinz karol karoly karsten karthik karu karunanidhi kaspar kaspars kasper kassahun
kassem kassym-jomart katlego kaveh kawhi kayhan kayode kazem kazimierz kazuhiko kazuki kazuo keanu keegan kehinde keir keith kelechi kelvin kemal
kemar ken kenan kendall kendrick kenenisa kenichi kenji kenneth kenny kent kenzo kepa keqiang kermit kerr keshav kestutis ketil ketut kevin keyur
keyvan khadim khaled khaleel khalid khalifa khalil khamis khaya khosrow khurram kiefer kieran kieron kilian kimi kimmo kingsley kip kipchoge kiril
kirill kirk kishore kithure kiyoshi kjell klaas klaas-jan klaus klay klemens knud knut koba kobe kobi kobina kofi koichi koichiro koji kojo kolawole
koldo kolja komla konrad konstantin konstantinos koray kornel kosta kostadin kostas kostiantyn kostyantyn kourosh krasimir kreshnik kresimir krishna
krisjanis kristaps kristian kristof kristofer kristoffer krzysztof kudakwashe kuldeep kulwinder kumar kunal kunle kurmanbek kurt kushal kwabena kwadwo
kwame kwasi kweku kwesi kyle kylian kyriakos kyrie lachlan ladislav lado laird lajos lakhbir lakshman lal lalit lamar lamine lance landon lanny lanre
larry lars lars-erik lasith lassana lasse laszlo laurence laurens laurent laurentiu lauri laurits lautaro lawrence lawson lazar lazarus leander
leandro lebron lech lefteris leif leighton leith lekan leland lemma len lennart lennie lennox lenny leo leon leonard leonardo leonel leonhard leonid
leopold leopoldo leroy les lester leszek lev levan levente levi levon levy lewis lex liam liaqat liban libor lincoln linus lionel lior lisandro livio
liviu ljubomir llewellyn lleyton lloyd lluis llyr logan loic lonnie lorcan lorenz lorenzo loris lothar lou louie louis lovro lowell luan luay lubomir
lubos luc lucas lucian luciano lucien lucio lucius ludek ludovic ludvig ludwig luhut luigi luis luiz luka lukas lukasz luke lulzim lungile luther lutz
lwazi lyle lyndon lyonel maarten macaulay mack macky madan madhav madiba mads magne magnus mahamadou mahathir mahbub mahdi mahela mahendra maher
mahesh mahfud mahfuz mahinda mahmood mahmoud mahmud maithripala majed majid makis makoto maksim maksym malachi malachy malcolm malek malick malik
malusi mamadou mamdouh mamo mamoru mamoun mamuka manabu manas mandeep manfred mangosuthu maninder manish manjit manmohan manny manohar manoj manolis
manpreet mansoor mansour manu manuel marat marc marceau marcel marcelino marcello marcelo marcin marcio marco marcos marcus marek marian mariano marin
mario marios maris marius mariusz mark markku marko markus marlon marnus marques marquis marshall martijn martin martins martinus marton marty martyn
marvin marwan marzouq masahiro masaki masamichi masashi masayoshi masih masoud massimiliano massimo massoud masud matan matej mateo mateusz mathew
mathias mathieu mathis matias matt matteo matthew matthias matthieu matti mattia maurice mauricio maurits maurizio mauro mavi max maxim maxime
maximilian maximiliano maximo maxwell mayank maynard mazen mbhazima mcebisi medhat mehdi mehmet mehmood mehran mehrdad mehret meir meirion mel
melchior meles melih melvin menachem mendel mengistu mercer mert mervyn mesfin mesut meurig mevlut meyer mher michael michail micheal michel
michelangelo mick mickael mickey mieczyslaw miguel mihai mihail mihaly mihkel mikael mike mikel mikhail mikheil mikkel mikko miklos mikulas milan
milind milo milorad milos miloslav milosz milton mindaugas mir-hossein mircea mirek mirko miro miroslav miroslaw mirza misbah misha mitch mitchell
mithat mitsuo mitt mizanur mladen mmusi mo moataz modibo modou moeen mogens mohamad mohamed mohammad mohammad-javad mohammed mohamoud mohamud mohan
mohinder mohit mohsen mohsin moin moise moises mojtaba mokhtar momcilo moncef mondli monte montgomery monty mookie mordechai moritz morley morris
morten morteza mortimer mose moses moshe mosiuoa mostafa motaz mousa moussa mstislav mthuli mubarak mugo mugur muhammad muhammadu muhammed muhannad
muharrem muhyiddin mujdat mujib mukesh mukhtar mukul mulatu mulayam munir munyaradzi muqtada murad murali murat muratbek murdo murdoch murray murtaza
musa musalia mushtaq mustafa mustapha muthanna muthuvel muttiah muyiwa mykhailo mykhaylo mykola mykolas mykyta myles myron myung-bak nabeel nabil
nachman nader nadiem nadim naftali nagendra naguib nahum naim najib namdi nandan naoise naoki naoto naoya narayan narciso narendra naresh nasim nasir
nasser nat natan nate nathan nathanael nathaniel nathi nattawut navdeep naveed naveen navid navin navjot nawaz nayef nayib nazih nazim neal nebojsa
necati necdet neculai ned neel neil nelson nemanja nenad neri nestor neven neville newt nezar nhlanhla niall nicanor nicholas nick nicklas niclas
nicodemus nicolae nicolai nicolas nicolaus nicolo nidal niels nigel nihad niharika nihat nikhil niklas niko nikol nikola nikolai nikolaj nikolaos
nikolas nikolaus nikolay nikos nils nino niranjan nishant nissim nitin nitish nitzan nizar njabulo nkosinathi nnamdi noah noboru nobu nobuo nobuyuki
nodar noel nolan nonso norbert norberto norman normunds norodom norris norton nouri noussair novak nuno nuri nurlan nursultan nuruddin nwabueze
nwankwo nyein nyesom nyoman obafemi obaidul obed obert obinna octavian octavio oddvar oded odell odinga odysseas ofer ofir ognyan oguz ohene oier
oisin okan okechukwu okezie oktay ola oladele olaf olafur olamide olanrewaju olatunji olav olawale olayinka ole oleg oleh oleksandr oleksii oleksiy
oliver olivier olivio olli ollie olof olu olubunmi oluf olufemi olumide olusegun oluseyi olusola oluwaseun oluwatobi omar omari omer omprakash omri
ondrej onur onyebuchi onyekachi ophir opiyo oran oren orhan oriol orlando orrin orson orville osagie osama osamu oscar osian oskar osman ostap osvaldo
oswald oswaldo otar othman otieno otis otmar otto otxoa ousmane ousseynou ove ovidiu owain owen ozan ozgur ozzy paavo pablo paco paddy padraic padraig
palaniswami pallo palmi panagiotis pandeli panfilo panitan pankaj panos paolo papis paresh parkash parminder parth parvez parviz pascal paschal
pasquale patricio patrick patrik patryk patxi pau paul paulin paulinho paulino paulo paulus pavan pavel pavlo pavlos pavol pawan pawel payam payton
peadar pedram pedro pekka pelle pentti peppe percival percy pere peregrine perry perseus pervez petar pete peter petr petre petri petro petros petrus
petter petteri peyman phakamile phil philbert philemon philip philipp philippe phillip philo phineas phuc phumtham pier pierce pierluigi piero pierre
piers pieter pietro pim pinarayi pinchas piotr piyush placido plamen plinio porfirio poul pouria prabhakar prabowo prachai pradeep praful prafulla
prakash pramod pranab pranav prasad prashant pratap prateek praveen pravin prawit prayut prayuth preben predrag prem prescott preston primo pritam
prithvi priyantha proinsias prokopis przemyslaw punit pushkar pushpa pyotr qais qasem qasim qassem quentin quim quincy quinten quinton quoc qusay
quyen raanan rabih rached rachid radamel radek radim radoslav radoslaw radovan radu rafael rafal rafe raffaele raffi rafi rafik rafiq rafiqul raghav
raghu raghuram raheem rahim rahman rahul raif raila raimo raimonds rainer rainsy raj raja rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar
rajnath raju rajwinder rakesh ralf ralph ram rama ramadan ramakrishna raman ramdas ramesh rami ramil ramin ramiro ramiz ramnaresh ramon ramsey ramzan
ramzi ramzy rana ranbir randal randall randolph randy ranil ranjit raoul raphael rashad rashed rasheed rashid rasmus rastislav ratan ratko ratnakar
rauf raul ravi ravichandran ravinder ravindra ray rayan raymond raymundo razvan recep redha redmond reece reed reg reggie reginald rehman reid reidar
reijo rein reiner reinhard reinhold reinier remco remi remigiusz remus renato renaud rene retief reuben reuven rex rexhep rey reynaldo reza rhett
rhodri rhun rhydian rhys riad ricardo riccardo rich richard rick rickey rickie ricky rico ridley ridwan rifat rigoberto rikard rimantas rinat ringo
rinus rishabh risto ritchie ritesh riyad riyadh riza rizal rob robbie robby robert roberto rocco rocky rod roddy roderick rodger rodion rodman rodney
rodolfo rodolphe rodrick rodrigo rogelio roger rogerio rohan rohinton rohit roland rolandas rolando rolf rolland rollo romain roman romano romeo
romuald ron ronald ronaldo ronan ronen roni rony roque rory ross rostislav rotimi rougned rouhollah roy royce ruairi ruaridh ruben rubens rudi rudolf
rudolph rudra rudy rufus ruhakana ruhollah rumen rune rupert rupesh ruslan russ russell rustam rustem rutger ruud ryan ryo ryszard ryuichi saad saadi
sabri sachchidanand sachin sadio sadiq sadyr saed saeed saeid safwan sagar sahr saif sajith sajjad sakari salah salahuddin saleem saleh salem salih
salil salim salisu salman salomon salvador salvatore samad saman sambit sameer sameh samer sami samir sammy sampson samrat samson samu samuel samvel
sanath sandeep sander sandiaga sandip sandor sandro sani sanjay sanjeev sanjiv santiago santino santo santos santosh sanusi sapardi saquon sarath
sarvesh sasa sascha sashi satish satnam satoru satoshi sattar satwant satya saul sauli saulius saurabh sava savio savvas sayed scot scott scottie sead
seamus sean sebastian sebastiano sebastiao sebastien sefik sefton segun seiichi seiji sekou selahattin selcuk selim selwyn semyon senzo sepp seppo
serdar serge sergei sergej sergey serghei sergi sergio sergiu serhii serhiy serigne serkan servaas serzh seth seumas seun severin seydou seymour
sezgin shadi shafiq shafiqul shahbaz shahid shahin shahram shahrukh shahzada shai shailesh shaker shakil shamil shamsul shane shankar shantanu
shaquille sharad sharif shashank shashi shaul shaun shavkat shay shehan shehbaz shehryar shehu shekhar sheldon shelton sherif sherman sherwood shiban
shigeru shikhar shimon shin shinichi shinji shinya shinzo shiv shivnarine shivraj shkelzen shlomi shlomo shmuel shoaib shohei shoichi shola sholto
shota shreyas shuji shunsuke shyam siamak sibusiso sid siddaramaiah siddharth sidney siegfried siegmund sifiso sigbjorn sigismund sigmund sigmundur
sigurd sigurdur siim silas silvan silvano silvester silvio simbarashe simeon simon simranjit sinan sinisa sione siphiwe sipho sirajul sitaram sitiveni
sivan siyabonga sizwe slavko slavoj slawomir sloan slobodan sofiane sofyan sohail soheil sohrab sokha sokratis solly solomon sombat somchai somkid
sondhi sonu sooronbay soren sorin souleymane soumaila soumya sourav spencer spiros spyros srdjan srettha stan stanislas stanislav stanislaw stanko
stanley stavros stefan stefano stefanos steffan steffen stefon steinar stelios sten stepan stephan stephane stephen steve steven stewart stig stijn
stipe stockton stojan stoyan stuart sture suat subhash subodh subrahmanyam subramanian sudarshan sudhakar sudheer sudhir suhail sukanta sukhbir
sukhdev sukhjinder sukhwinder sukru sulaiman sule suleiman sulejman suleman suleyman sumeet sumit sumner sundar sundeep suneet sunil sunny suraj
surendra suresh surinder surjit sushil susilo suthep suvit svein sven svend svyatoslav syd syed sylvain sylvan sylvester sylwester szabolcs szymon
taavi tadahiro tadao tadashi tadesse tadeusz tadhg tafadzwa taha taher tahir tahirul taiwo taj takahiro takashi takeo takeshi takis takudzwa takuya
tal talal talat talha talib tam tama tamas tamer tamim tamir tane tanner tanveer tapani tapio tapiwa taras tarek tareq tarik tariq tarique tarlochan
taro tarun tasos tate tatenda taufik taur tawanda tawfiq taylan tayo tayyip tebogo ted teddy tedros teemu tejas tejashwi tejinder temur tendayi teo
teodor teodoro teofilo terence terje tero terrance terrell terrence terry tesfaye teun teuvo tevita tewodros tewolde thabiso thabo thad thaddeus thaer
thaksin thanasis thanathorn thang thanos thao theo theobald theodor theodore theodoros theophile thiago thibault thibaut thierry thijs thom thomas
thongchai thongloun thor thoralf thorbjorn thorsten thorvald thulani thurgood thurman tiago tiberiu tibor tidiane tidjane tiernan tiger tigran tihomir
tikhon til tilahun tim timo timothee timothy timur tinashe tino tito titus tobi tobias tobin toby todd toivo tokunbo tom tomas tomasz tomaz tomer
tomislav tomm tommaso tommy tomohiro tomos tomoyuki tonis tony toomas tor torben torbjorn tord tore torkel torquil torsten toru toshiaki toshihiro
toshio toshiro touraj townsend trae traian travis trayvon tremaine trent trevor trey tristan troels trond trong troy trung trygve tsakhiagiin tsegaye
tshepo tsutomu tsvetan tucker tudor tudur tunc tuncay tunde tung tuomas turgut turki txomin ty tycho tyler tymofiy tyreek tyrell tyrese tyrone tyson
tzachi tzipi tzvi uche uday uddhav udo ufuk ugo ugochukwu ugonna ugur uhuru uldis ulf uli ulises ulric ulrich ulysses umar umaru umberto umesh umit
unai urho uri uriah uriel urmas urs usain usman uthman uwe uzair uzi uzodinma vaclav vadim vadym vagif vahagn vahan vahid vaidas vajiralongkorn
vakhtang valdas valdemar valdis valentin valentino valentyn valere valeri valerio valeriy valery valon vance vangelis vardan varun vasant vasil vasile
vasili vasilis vasily vassilis vasyl vaughn vazgen vegard veikko veit veli veljko velupillai venkaiah venkat venkatesh venkatraman vern vernon vesa
veselin viacheslav vicente victor vidal vidar vido viggo vigo vihaan vijay vijayakanth vik vikas vikram viktor vili viljo ville vilmos vimal vin vinay
vinayak vince vincent vincenzo vineet vinicius vinnie vinod viorel vipin vipul viraj virat virender virgil virgilio vishal vishnu vissarion vitali
vitaliano vitalii vitalik vitaliy vitaly vito vitor vittorio vivek vlad vladan vladimir vladislav vlado vladyslav vojislav vojtech volen volker
volkmar volodymyr vsevolod vuk vuyo vyacheslav vytautas vytenis wade wael waheed wahid wahyu wail wale waleed wali walid walker wallace wally walt
walter walther wanchai waqar warren warwick waseem wasim wassim wayan wayne webster welshman wendell wenzel werner wes wesley weston widodo wieland
wieslaw wijeyadasa wiktor wilbert wilbur wilf wilfred wilfredo wilfrid wilfried wilhelm will willard willem willi william willie willis willy wilson
wim win winfield winfried winston wiremu wissanu witold wladimir wladyslaw wlodzimierz wojciech wole wolf wolfgang wolfram wolodymyr wondwossen
woodrow woody wopke workneh worku wouter wyatt wyn wynton xabi xabier xanana xander xaver xavi xavier xenophon xerxes xolani xolile yaacov yaakov
yacine yadier yahia yahya yair yakov yakub yaman yanis yann yannick yannis yaqub yardley yared yariv yaroslav yaser yash yashwant yasin yasir yasser
yassin yassine yasuhiro yasuo yavuz yaw yaya yazid yedidia yegor yehia yehoshua yehuda yehudi yevgeni yevgeny yevhen yiannis yigal ying-jeou yiorgos
yisrael yitzhak yngve ynyr yoann yoav yochanan yogendra yogesh yogi yohan yohannes yohei yoichi yonatan yoni yoram yordan yorgos yosef yoshi yoshihide
yoshihiro yoshinori yossi yotam younes younis yousef youssef yousuf yoweri yuji yukio yukiya yul yuri yurii yuriy yury yusef yushchenko yusuf yusuke
yutaka yuval yuvraj yves yvon zac zacarias zach zachariah zachary zack zafar zafer zaheer zahid zahir zaid zain zak zakaria zakhar zaki zakir zalman
zane zarko zaur zayed zayn zaza zbigniew zbynek zdenek zdravko zdzislaw ze'ev zebulon zeev zeid zeke zeljko zeno zenon zeyad zhelyu zhores ziad ziaur
zied zine zinedine zion ziv ziya ziyad zlatan zlatko zoltan zoran zosimo zubair zuhair zuheir zulfikar zulfiqar zurab zvi zviad zvonimir zweli
zwelinzima zydrunas zygmunt`;
