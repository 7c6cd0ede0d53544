import { wordList } from './word-list.ts';

/** First names given to men. Lower case, without accents. */
export const MENS_NAMES = wordList(`
aamir aarav aarne aaron aatish abbas abdallah abdel abdelaziz abdelkader abdelmajid abdi abdikarim abdinasir abdirahman abdiweli abdou abdoulaye abdul abdulaziz
abdulkadir abdulla abdullah abdullahi abdulrahman abe abel abhay abhijit abhinav abhishek abhisit abiodun abiy abraham abram absalom abu abubakar abul achim achraf adam
adama adan addisu adebayo adebisi adekunle adel adem ademola aden adeniyi adeola adewale adeyinka adil adilson aditya adnan adolf adolfo adolph adonis adriaan adrian
adriano afonso aguinaldo agung agus agustin agyei ahmad ahmadou ahmed ahmet aibek aidan aigars ajay ajinkya ajit akash akbar akhil akhmed aki akihiko akihito akin
akinola akinwumi akio akira akram akshay akwasi alaa alain alan alasdair alassane alastair albert alberto albin albrecht alden aldo alec aled aleix alejandro alek
aleksandar aleksander aleksandr aleksei aleksey alemayehu alessandro alessio alex alexander alexandre alexandru alexei alexey alf alfie alfons alfonso alfred alfredo
algernon algirdas alhaji alhassan ali alija aliko aliou alioune alireza alistair aliyu allan allen almazbek alois alok alonso alonzo alphonse alton alun alvaro alvin
amadeus amadou aman amanuel amar amarinder amaury ambroise ambrose ameer amin aminu amir amit amitabh amitav ammar amnon amol amos amr amritpal anand anant anas anatole
anatoli anatoliy anatoly anbumani anders anderson andoni andras andre andreas andrei andrej andres andrew andrey andrii andris andriy andrus andrzej andy aneirin angelo
angus anibal anies anil anirudh anish anisul anjum ankit ankur ansel anselm antanas ante anthony antoine anton antoni antonin antonio antonis antony ants antti antwan
anuj anup anupam anura anurag anutin anwar apichatpong apostolos aram arash aravind aravinda archibald archie ardeshir ari aria arie arif aristide aristotelis aristotle
arjan arjen arjun arjuna arkadiusz arkady arlen arlo armand armando armel armen armin arnab arnaldo arnau arnaud arnav arnd arne arni arno arnold arnon arnout arpad
arsen arsene arsenio arseniy arshad artem artemi arthur arto artur arturo arturs artyom arumugam arun arunas arup arvid arvind arvydas asa asad asaduzzaman asael asaph
asbel asbjorn asen asfandyar asfaw asghar ashenafi asher ashish ashkan ashok ashot ashraf ashton ashwin asier asif askar aslan asle asmir atal atanas atef athanasios
atif atiku atle atsushi attila atul audrius august augustin augustine augusto augustus aurel aurelien aurelio austin auston avi avigdor avinash aviv avraham awad axel
aydin ayman ayodeji ayub azam azhar azim aziz azlan azman azmi babajide babak babar babatunde babu baburam bachir bader badr baha bahadur bahman bahram bakary bakhtiar
bakhyt bakir bakyt balaji balazs balbir baldev baldur balint baltasar baltazar balthasar balwinder bambang bandar banharn baptiste barack baraka barasa barnabe barnaby
barney barrett barrie barron barry bart bartholomew bartosz basel basem bashar bashir basil bassam bassem bastian bastien basuki bautista bayo baz beau bedrich behnam
behrouz behzad bekim bekir bela belay ben benat bence benedict bengt beniamino benicio benigno benito benjamin benji bennie benny benoit benson beppe berat berhane
berhanu bernabe bernard bernardo bernd bernhard bernie berry bert berthold bertie bertil bertram bertrand bhagwant bharat bhaskar bhim bhupesh bhupinder bhuvneshwar
bienvenido bijan bilal bilawal bill billy bimal binyamin biodun birger birhanu bjarne bjarni bjoern bjorn blaine blaise blake blerim bo boaz bob bobby bodo boediman
bogdan boguslaw bohdan bohumil bohuslav bojan bojidar bola bolaji boleslaw bongani bongbong boniface bonifacio boris borislav borja borje borut borys boubacar boubou
boudewijn boyan boyd boyko brad braden bradford bradley brady bram brandon branko braulio brayden brendan brendon brennan brent bret brett brian brice brijesh brock
broderick bronislaw bruce bruno bryan bryant bryce bryn bryson budi buford bukayo bulent burak burhan burkhard burl burt butch byron cade cai caleb calin callum calum
calvin camilo caoimhghin carl carles carlo carlos carlton carmelo carmine carson carsten carter carwyn cary casimir casper cassius catalin cathal cecil cedric cees
celal cellou celso cem cengiz cesar cesare cezary chad chaim chaminda chamlong chan-wook chandan chandrababu chandrashekhar charanjit charles charley chas chase
chatchai chaudhry chauncey chavalit cheick cheikh cheruiyot chester chet chetan cheteshwar chibuike chibuzo chico chidera chidi chidiebere chike chimezie chinedu
chinmoy chinua chirag chris christer christiaan christian christof christoph christophe christopher christos christy chrysostom chuan chuck chuka chukwu chukwudi
chukwuemeka chukwuma cian ciaran cillian ciprian cipriano ciro claes clarence clark claud claude claudio claudiu claus clay clayton clemens clement cletus cliff
clifford clifton clint clinton clive clyde cody colby cole colin collin colm colman colton colum conall conan connor conor conrad constantin constantine constantino
corbin corentin corey cormac cornel cornelis cornelius corrado cory cosimo cosmin costas craig crisostomo crispin cristian cristiano cristobal csaba ctibor curt curtis
curtly custodio cuthbert cyprian cyprien cyril cyrille cyrus czeslaw daan dacian dae-jung dafydd dag dagfinn dai daisuke dak dale daley dalibor daljit dalton dalvin
damian damiano damien damon dan danail dane daniel daniele daniil danilo danish daniyar danjuma danladi danny dante danylo dapo darek daren darin dario darius dariush
dariusz darko darnell darragh darrel darrell darren darrin darryl daryl dashiell dauren dave davey david davide davis davit davor davoud davy dawid dawit dawud dax
dayanidhi dean deandre debretsion declan dede dedi deepak deiniol dejan del delbert dele delroy demarcus demba demetrio demetrios demetrius denes denis deniz dennis
denny denzel deon derek dermot derrick desalegn deshaun deshawn desmond detlef dev devendra devin devlet devonte dewayne dewey dexter dhananjay dharmendra dhruv
diarmuid dick didier diederik diego dieter dietmar dietrich dikembe dilip dillon dilshan dilshod dilwyn dimitar dimitri dimitrios dimitris dimuth dinesh dinis dino
diogo dion dirk djimon djoko dmitri dmitriy dmitry dmytro domantas domenico domingos dominic dominick dominik don donal donald donatien donato donnchadh donnell donnie
donny donovan dorian doug dougal dougie douglas dov doyle dragan drago dragos drake draymond drissa duane duarte dudley duncan duong dusan dushan dustin dusty dwayne
dwi dwight dylan eamon eamonn earnest earvin ebenezer eberhard ebrahim ebuka eckhard ed eddie eddy eden edgar edgard edgardo edgars edhem edilson edin edinson edison
edmond edmund edmundo ednaldo edoardo edouard edric edsel edson eduard eduardo edvard edward edwin eelco eero efraim efrain egbert egidio egils egon ehsan ehud eike
einar eino eirik eirikur eitan ejike ejup ekene ekkehard eko ekow ekrem eladio elbert elchin eldar eldon eldridge eleftherios elfyn elhadj elhadji eli elia elian elias
elie eliezer elijah elio eliot elis elisha eliud elliot elliott ellis elmar elmer elmo elnur elon eloy elroy elton elvin elvis elwood elyakim elyas emad emanuel
emanuele emeka emeric emery emil emile emiliano emilio emin emir emlyn emmanuel emmerson emmett emomali emre emrys endre eneko engelbert engin enoch enrico enrique
enver enyinnaya enzo eoghan eoin ephraim erasmus ercan erdal erdem eric erich erick erik erion erkan erkki erlan erling ermias ernest ernesto ernie erno ernst errol
ervin erwin esa eskil eskinder esmail espen essam esteban ethan etienne ettore euan eugen eugene eugenio eugeniusz eusebio evan evander evangelos evariste evaristo
everett evert evgeni evgeny evo ewald ewan ezekiel ezequiel ezio ezra fabian fabien fabio fabrice fabrizio fadel fadi fahad fahd fahmi fahrettin fahrudin faisal faiz
falcao farai faraz fareed fares farhad farhan farid faris farooq farouk farrell farshid faruk farzad fathi fatih fatos faustin fausto favio fawad fawaz fawzi fayez
faysal fazlur federico fedir fedor fela felipe felix femi fenton ferdinand ferdinando ferenc fereydoun fergal fergus ferhat fermin fernand fernando fethi fiachra fidel
fidele fiifi fikret filip filipe filippo finbar finbarr findlay finlay finn finnian finnur fintan fiodor fionn firas firdaus firmin flavio flemming flint florent
florentino florian florin floyd foday folarin forrest fotis fouad francesc francesco francis francisco franciszek franck franco francois franjo frank franklin frans
frantisek frantz franz fraser fred freddie freddy frederic frederick frederik fredric fredrick fredrik friedhelm friedrich frits fritz frode fuad fumio fyodor gabor
gabriel gad gadi gael gaetan gaetano gagik galen gamal ganesh gani ganjar garba gareth garikoitz garret garrett garrison garry garth gary gaspar gaspard gaston gatot
gaurav gautam gauthier gautier gavin gavril gawain gaylord gaz gbenga gbolahan gearoid gebhard gebran gebre gediminas geert geir genaro gene genivaldo gennadi gennady
gennaro gent geoff geoffrey geoffroy georg george georges georgi georgios georgiy georgy geraint gerald geraldo gerard gerardo gerben gerd gergely gerhard germain
gernot gerrit gerry gert gert-jan gervase getachew gethin gevorg geza ghasem ghassan ghazi gheorghe ghislain gholam gholamreza ghulam giacomo giampaolo gian giancarlo
gianfranco gianluca gianluigi gianni giannis gianpiero gibran gibson gideon gijs gil gilad gilbert gilberto giles gilles gilson gino gintaras gints giorgi giorgio
giorgos giovanni girish girma gisli gitanas githinji giuliano giulio giuseppe givanildo gleb glenn glyn goce godfrey godwin goh gokhan goncalo gonzalo gopal gopinath
gora goran gordie gordon gorka gotabaya gottfried gotz govert govind grady graeme graham grahame grant gray grayson greg gregg gregoire gregor gregorio gregory griffin
griffith grigor grigori grigory grover gruff gruffydd grzegorz guangcheng gudmundur gudni guenter guenther guglielmo guido guilherme guillaume guillermo gulbuddin
gulzar gunduz gunnar gunter gunther guntis gurbachan gurbanguly gurcharan gurdeep gurinder gurpreet gursimran gus gustaf gustav gustave gustavo guto guus guy gwede
gwilym gwyn gwynfor gyanesh gyorgy gyula habib hadi hafez hafiz hagen haidar haider haile hailemariam hailu haim haitham hakainde hakan hakeem hakim haldun halil halit
halldor haluk halvard halvor hamad hamada hamdan hamdi hamed hameed hamid hamilton hamish hamisi hamza hamzah hani hanif hank hannes hannibal hannu hans hansel
hansjoerg hansjorg harald haraldur harbhajan hardik hari haris harish harjit harlan harmen harminder harold haroon harpreet harri harrison harry harsh hartmut haruki
harun harvey hasan hashem hashim hassan hassanal hatem haukur havard hayao haydar hayk haytham hazem heath hector hedley heikki heiko hein heiner heinrich heinz heitor
helder helge helgi helio hellmut helmut hemant hemendra hemi hendrik henk hennadiy henning henri henrik henrique henry henryk herb herbert heriberto herman hermann
hernan hernando herschel heru herve hesham heung-min heydar hicham hichem hideaki hideki hideo hidetoshi hieu hikmet hilario hilmar hilmi hilton himanshu hippolyte
hiram hiro hiroaki hirohito hiroki hiroshi hisham hishammuddin hitesh hitoshi hjalmar ho holger homayoun homer hone hooman horace horacio horatio horia horst hosni
hossein houshang hovhannes hovik howard howie hrafn hristo hryhoriy hubert hubertus huey hugh hughie hugo hugues humberto humphrey hunter husain husam huseyin husni
hussain hussam hussein huub huw huy hyman hywel iago iain ian ibrahim ibrahima ichiro idan idi idris idriss idrissa iestyn ieuan ifan ifeanyi ignacio ignacy ignatius
ignazio igor ihab iheanyi ihor ihsan ijaz ike ikechukwu ikenna iker ikililou il-sung ilan ildefonso ilham ilia ilie ilija ilir ilkay ilkka ilko ilya imad imanol
immanuel imran imre inacio inaki inderjit indrajit indrek ingemar ingmar ingo ingolf ingvar inigo inocencio inzamam ioan ioannis iolo ion ionut iorwerth iqbal iraj
irakli irfan irvin irving irwin isa isaac isaak isaiah isaias isak isam ishaan ishant ishmael ishwar isidor isidore isidro iskander ismael ismail ismet ismo issa issam
istvan isuf itamar itay itzik iulian ivan ivane ivano ivar ivars ivaylo ives ivica ivo ivor iwan iyad izaak izhar izzat jaafar jaakko jaap jabari jabbar jaber jabir
jabu jabulani jacco jace jacek jack jackson jacky jacob jacobo jacopo jacques jadon jadran jae-in jafar jagan jagdeep jagdish jagmeet jago jair jairam jairo jakaya jake
jakob jakov jakrapob jakub jalal jalen jamaal jamal jamar james jameson jamey jamil jamison jan jan-peter janez janis janko jannik janos janusz jared jarek jari jarle
jarmo jarnail jaromir jaroslav jaroslaw jarrett jarrod jarvis jascha jason jaspal jasper jasprit jaswant jaswinder jatin jatuporn jaume javad javagal javed javier javon
jawad jawaharlal jayant jayden jaydev jaylen jayson jeb jed jedediah jeff jeffery jeffrey jeffry jejomar jelle jeno jens jerald jeremiah jeremie jeremy jerker jermaine
jeroen jerome jeronimo jerrod jerry jerzy jesper jesse jesus jethro jibril jide jignesh jim jimbo jimi jimmie jimmy jindrich jinping jiri jitendra joachim joakim joao
joaquim joaquin jochen jock joe joel joerg joginder johan johann johannes john johnathan johnathon johnnie johnny johnson jojo jokin joko jomo jon jonas jonatan
jonathan jonathon jong-il jong-un jonny joon-ho joop joost jordi joren jorg jorge jorgen jorginho joris jorma jos joschka jose joseba josef josep joseph josh joshua
josiah josip josselin jostein josu josue jouni jovan joxe jozef jozsef juan juanjo jud judah judd judson juergen juha juhani jukka julian julien julio julius juma
junaid junichi junichiro junior juraj jurgen juri juris jussi justin justo justus jusuf juvenal jyotiraditya kaan kaare kaarlo kabelo kabir kabiru kacper kaden kadir
kaesang kagiso kahlil kailash kaj kakha kaled kalevi kalin kalle kalman kalvin kamal kamau kamil kamlesh kamran kanayo kane kanhaiya kanye kapil karam karamjit karan
karapet kareem karel karim kariuki karl karl-erik karlheinz karol karoly karsten karthi karthik karu karunanidhi kaspar kaspars kasper kassahun kassem kassym
kassym-jomart kasun katlego kaushik kaveh kawhi kayhan kayode kazem kazimierz kazuhiko kazuki kazuo keanu keaton kebede keegan keenan kees kehinde keir keith kelechi
kelvin kemal kemar ken kenan kendall kendrick kenenisa kenichi kenji kenneth kenny kent kenzo kepa keqiang kerem kermit kerr keshav kestutis ketan ketil ketut kevin
keyur keyvan khadim khairy khaled khaleel khalid khalifa khalil khamis khaya khosrow khurram kiefer kieran kieron kilian kimani kimi kimmo kingsley kioko kip kipchoge
kipchumba kipkemboi kiplagat kiprop kirby kiril kirill kirk kishore kithure kiyoshi kjartan kjell klaas klaas-jan klaus klay klemens knud knut koba kobe kobi kobina
koen kofi koichi koichiro koji kojo kolawole koldo kolja komla konrad konstantin konstantinos koos koray kornel kosta kostadin kostas kostiantyn kostyantyn kourosh
krasimir kreshnik kresimir krishna krisjanis kristaps kristian kristinn kristof kristofer kristoffer krzysztof kudakwashe kudzai kuldeep kulwinder kumar kunal kunle
kurmanbek kurniawan kurt kurtis kushal kwabena kwadwo kwame kwasi kweku kwesi kyle kylian kyriakos kyrie lachlan ladislav lado lahiru laird lajos lakhbir lakshman lal
lalit lamar lambert lamberto lamine lamont lance landon lanny lanre larry lars lars-erik lasith lassana lasse laszlo laurence laurens laurent laurentiu lauri laurits
lautaro lavern lawrence lawson laxman lazar lazaro lazarus leander leandre leandro lebogang lebron lech lefteris leif leighton leith lekan leland lemma lemuel len
lennart lennie lennox lenny leo leon leonard leonardo leonce leonel leonhard leonid leopold leopoldo leroy les lester leszek lev levan levent levente levi levon levy
lewis lex liam liaqat liban libor lincoln linford linus linwood lionel lior lisandro livio liviu ljubomir llewellyn lleyton lloyd lluis llyr lodewijk logan loic lon
lonnie lonny lorant lorcan lorenz lorenzo loris lothar lou louie louis lovro lowell loyd luan luay lubomir lubos luc lucas lucian luciano lucien lucio lucius ludek
ludovic ludvig ludvik ludwig luhut luigi luis luiz luka lukas lukasz luke lulzim lungile luther lutz lwazi lyle lyman lyndon lyonel maarten macaulay maciej mack macky
madan madhav madiba mads magne magnus mahamadou mahathir mahbub mahdi mahela mahendra maher mahesh mahfud mahfuz mahinda mahmood mahmoud mahmud maina maithripala majed
majid makis makoto maksim maksym malachi malachy malcolm malek malick malik malusi mamadou mamdouh mamo mamoru mamoun mamuka manabu manas mandeep mandla manfred
mangosuthu maninder manish manjit manmohan manny manohar manoj manolis manolo manouchehr manpreet mansoor mansour manu manuel marat marc marceau marcel marcelino
marcello marcelo marcin marcio marco marcos marcus marek marian mariano marin mario marios maris marius mariusz mark markku marko markus marlon marnix marnus marques
marquis marshall martijn martin martins martinus marton marty martyn marvin marwan marzouq masahiro masaki masamichi masashi masayoshi masih masoud massimiliano massimo
massoud masud matan matej mateo mateus mateusz matheus mathew mathias mathieu mathijs mathis mathurin matias matt matteo matthew matthias matthieu matti mattia matvei
matyas maurice mauricio maurits maurizio mauro mavi max maxence maxim maxime maximilian maximiliano maximo maxwell mayank maynard mazen mbhazima mcebisi medhat mehdi
mehmet mehmood mehran mehrdad mehret meinhard meir meirion mel melchior meles melih melvin menachem mendel mengistu menno mercer mert mervin mervyn mesfin mesut metin
meurig mevlut meyer mher michael michail micheal michel michelangelo michiel mick mickael mickey mieczyslaw miguel mihai mihail mihaly mihkel mikael mike mikel mikhail
mikheil mikkel mikko miklos mikulas milan milind millard milo milorad milos miloslav milosz milton mindaugas mir-hossein mircea mirco mirek mirko miro miroslav miroslaw
mirza misbah misha mitch mitchel mitchell mithat mitsuo mitt mizanur mladen mmusi mo moataz modibo modou moe moeen mogens mohamad mohamed mohammad mohammad-javad
mohammed mohamoud mohamud mohan mohannad mohinder mohit mohsen mohsin moin moise moises mojtaba mokhtar momcilo moncef mondli monte montgomery monty mookie mordecai
mordechai moritz morley morris morten morteza mortimer mose moses moshe mosiuoa mostafa motaz mousa moussa mstislav mthuli muammar mubarak mucahit mugo mugur muhammad
muhammadu muhammed muhannad muharrem muhyiddin mujdat mujib mukesh mukhriz mukhtar mukul mulatu mulayam mulugeta mumtaz munir munyaradzi muqtada murad murali murat
muratbek murdo murdoch murray murtaza murugan musa musalia mushtaq mustafa mustapha musyoka muthanna muthu muthuvel muttiah mutua muyiwa mwangi mxolisi mykhailo
mykhaylo mykola mykolas mykyta myles myron myung-bak nabeel nabil nachman nader nadiem nadim naftali nagendra nagesh naguib nahum naim naji najib namdi nandan naoise
naoki naoto naoya narayan narciso narendra naresh nasim nasir nasiru nasser nat natan nate nathan nathanael nathaniel nathi nattawut navdeep naveed naveen navid navin
navjot nawaf nawaz nayef nayib nazih nazim neal nebojsa necati necdet neculai ned neel neeraj neil nelson nemanja nenad neri nestor neven neville newt nezar ngugi
nhlanhla niall nicanor nicholas nick nicklas niclas nicodemus nicolae nicolai nicolas nicolaus nicolo nidal niels nigel nihad niharika nihat nikhil niklas niko nikol
nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos nilesh nils nilton nino niranjan nishant nissim nitin nitish nitzan niyi nizar njabulo njoroge nkosinathi
nnamdi noah noboru nobu nobuo nobuyuki nodar noel nolan nonso norbert norberto norman normand normunds norodom norris norton noureddine nouri noussair novak nuno nunzio
nuri nurlan nursultan nuruddin nuwan nwabueze nwankwo nyein nyesom nyoman obafemi obaidul obed obert obinna ochieng octave octavian octavio oddvar oded odell odhiambo
odinga odysseas ofer ofir ognyan oguz ohene oier oisin okan okechukwu okezie okoth oktay ola oladele olaf olafur olamide olanrewaju olatunji olav olawale olayinka
oldrich ole oleg oleh oleksandr oleksii oleksiy olin oliver olivier olivio olli ollie olof olu olubunmi oluf olufemi olumide olusegun oluseyi olusola oluwaseun
oluwatobi oluwole omar omari omer omondi omprakash omri ondrej onur onyango onyebuchi onyekachi ophir opiyo oran orazio oren orhan orin oriol orjan orlando orlin orri
orrin orson orval orville osagie osama osamu oscar osei osian oskar osman ostap osvaldo oswald oswaldo otakar otar othman otieno otis otmar otto otxoa ousmane ousseynou
ove ovidiu owain owen owino oystein ozan ozgur ozzy paavo pablo paco paddy padraic padraig palaniswami pallo palmi panagiotis pandeli panfilo panitan pankaj panos paolo
papis paresh parkash parminder parth parvez parviz pascal paschal pasi pasquale patricio patrick patrik patryk patxi pau paul pauli paulin paulinho paulino paulo paulus
pavan pavel pavlo pavlos pavol pawan pawel payam payton peadar peder pedram pedro pekka pelle pentti pepijn peppe percival percy pere peregrine perry perseus pertti
pervez petar pete peter petr petre petri petro petros petrus petter petteri petur peyman phakamile phil philbert philemon philibert philip philipp philippe phillip
philo phineas phuc phumtham pier pierce pierluigi piero pierre piers piet pieter pietro pim pinarayi pinchas piotr piyush placido plamen plinio porfirio poul pouria
prabhakar prabowo prachai pradeep praful prafulla prakash pramod pranab pranav prasad prashant pratap prateek praveen pravin prawit prayut prayuth preben predrag prem
prentice prescott preston primo pritam prithvi priyantha proinsias prokopis przemyslaw puneet punit purnomo purushottam pushkar pushpa pyotr qais qasem qasim qassem
quentin quim quincy quinten quinton quoc qusay quyen raanan rabih rached rachid radamel radek radim radoslav radoslaw radovan radu rafael rafal rafe raffaele raffi rafi
rafik rafiq rafiqul rafizi raghav raghu raghuram ragnar raheem rahim rahman rahmat rahmi rahul raif raila raimo raimondo raimonds raimundo rainer rainsy raj raja rajan
rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath raju rajwinder rakesh ralf ralph ram rama ramadan ramakrishna raman ramazan ramdas ramesh rami ramil ramin
ramiro ramiz ramnaresh ramon ramsey ramzan ramzi ramzy rana ranbir randal randall randolph randy ranil ranjit raoul raphael rashad rashed rasheed rashid rashidi rasmus
rastislav ratan ratko ratnakar rauf raul ravi ravichandran ravinder ravindra ray rayan raymond raymundo razvan recep redha redmond reece reed reg reggie reginald regis
rehman reid reidar reijo rein reinaldo reiner reinhard reinhold reinier rejean remco remi remigiusz remus renato renaud rene renzo retief reuben reuven rex rexhep rey
reynaldo reza rhett rhodri rhun rhydian rhys riad ricardo riccardo rich richard richie rick rickey rickie ricky rico ridha ridley ridwan rienk rifat rigoberto rikard
rimantas rinat ringo rinus rishabh risto ritchie ritesh riyad riyadh riza rizal roald roar rob robbie robby robert roberto rocco rocky rod roddy roderick rodger rodion
rodman rodney rodolfo rodolphe rodrick rodrigo roel rogelio roger rogerio rohan rohinton rohit roland rolandas rolando rolf rolland rollo romain roman romano romario
romeo romuald ron ronald ronaldo ronan ronen roni ronny rony roque rory rosaire roscoe roshan ross rostislav rotimi rougned rouhollah rowland roy royce royston ruairi
ruaridh ruben rubens rudi rudiger rudolf rudolph rudra rudy rufus ruggero ruhakana ruhollah rumen rune rupert rupesh ruslan russ russel russell rustam rustem rutger
ruud ryan ryo ryszard ryuichi saad saadi sabri sachchidanand sachin saddam sadio sadiq sadyr saed saeed saeid safwan sagar sahr saif sajith sajjad sakari salah
salahuddin salam saleem saleh salem salih salil salim salisu salman salomon salvador salvatore samad saman sambit sameer sameh samer sami samir sammy sampson samrat
samson samu samuel samvel sanath sandeep sander sandiaga sandile sandip sandor sandro sani sanjay sanjeev sanjiv santiago santino santo santos santosh sanusi sapardi
saquon sarath sarvesh sasa sasan sascha sashi satish satnam satoru satoshi sattar satwant satya saud saul sauli saulius saurabh sava saverio savio savvas sayed scot
scott scottie scotty sead seamus sean sebastian sebastiano sebastiao sebastien sefik sefton segun seiichi seiji sekou selahattin selcuk selemani selim selvam selwyn
semyon senthil senzo sepp seppo serdar serge sergei sergej sergey serghei sergi sergio sergiu serhii serhiy serigne serik serkan servaas serzh seth seumas seun severin
severino seydou seymour sezgin shadi shafie shafiq shafiqul shahbaz shahid shahin shahram shahrukh shahzada shai shailesh shaker shakil shamil shamsul shane shankar
shantanu shaquille sharad sharif shashank shashi shaul shaun shavkat shay shehan shehbaz shehryar shehu shekhar sheldon shelton shem sherif sherman sherwin sherwood
sherzod shiban shigeru shikhar shimon shin shinichi shinji shinya shinzo shiv shivnarine shivraj shkelzen shlomi shlomo shmuel shoaib shohei shoichi shola sholto shota
shreyas shuji shunsuke shyam siamak sibusiso sid siddaramaiah siddharth sidney siebe siegfried siegmund sifiso sigbjorn sigismund sigmar sigmund sigmundur sigurd
sigurdur sigvard siim silas silvan silvano silverio silvester silvio simao simbarashe simeon simiyu simon simranjit sinan sindre sinisa sione siphiwe sipho sirajul
sitaram sitiveni sivan siyabonga sizwe sjoerd skuli slamet slavko slavoj slawomir sloan slobodan snorri sofiane sofyan sohail sohan soheil sohrab sokha sokratis solly
solomon sombat somchai somkid sondhi sonke sonu sooronbay soren sorin souleymane soumaila soumya sourav spencer spiros spyros srdjan srettha srinivas stan stanislas
stanislav stanislaw stanko stanley stavros stefan stefano stefanos steffan steffen stefon steinar steingrimur stelios stellan sten stepan stephan stephane stephen steve
steven stewart stig stijn stipe stockton stojan stoyan stuart sture suat subhash subodh subrahmanyam subramaniam subramanian sudarshan sudhakar sudheer sudhir suhail
sukanta sukhbir sukhdev sukhjinder sukhwinder sukru sukumar sulaiman sule suleiman sulejman suleman suleyman sumeet sumit sumner sundar sundeep suneet sunil sunny suraj
surendra suresh surinder surjit sushil susilo suthep sutrisno suvit suwarno svein sveinn sven svend svyatoslav syd syed sylvain sylvan sylvester sylvestre sylwester
szabolcs szymon taavi tadahiro tadao tadashi tadesse tadeusz tadhg tafadzwa taha taher tahir tahirul tahsin taiwo taj takahiro takashi takeo takeshi takis takudzwa
takuya tal talal talat talha talib tam tama tamas tamer tamim tamir tancrede tane taner tanner tanveer tapani tapio tapiwa taras tarcisio tarek tareq tarik tariq
tarique tarlochan taro tarun tasos tate tatenda taufik tauno taur tawanda tawfiq tayfun taylan tayo tayyip tebogo ted teddy tedros teemu teguh tejas tejashwi tejinder
tekle temur tendayi teo teodor teodoro teofilo terence terje tero terrance terrell terrence terry tesfaye teun teuvo tevita tewodros tewolde thabiso thabo thad thaddeus
thaer thaksin thanasis thanathorn thang thanos thao tharindu theo theobald theodor theodore theodoros theophile thiago thibault thibaut thierry thijs thom thomas
thongchai thongloun thor thoralf thorbjorn thorsteinn thorsten thorvald thulani thurgood thurman tiago tiberiu tibor tidiane tidjane tiernan tiger tigran tihomir tijmen
tikhon til tilahun tilman tim timmy timo timofei timoteo timothee timothy timur tinashe tino tito titus tiziano tjeerd tobi tobias tobin toby tochukwu todd toivo
tokunbo tolga tom tomas tomasz tomaz tomer tomislav tomm tommaso tommie tommy tomohiro tomos tomoyuki tonderai tonis tony toomas toon tor torben torbjorn tord tore
torgeir torkel tormod torquil torstein torsten toru toshiaki toshihiro toshio toshiro touraj townsend trae traian trausti travis trayvon tremaine trent trevor trey
tristan tristram troels trond trong troy trung trygve tsakhiagiin tsegaye tshepo tsutomu tsvetan tucker tudor tudur tugrul tumelo tunc tuncay tunde tung tuomas turgut
turki tushar txomin ty tycho tyler tymofiy tyreek tyrell tyrese tyrone tyson tzachi tzipi tzvi uche uday uddhav udo uffe ufuk ugo ugochukwu ugonna ugur uhuru uldis ulf
uli ulises ulisses ulric ulrich ulrik ulugbek ulysses umar umaru umberto umesh umit unai upendra urbain urho uri uriah uriel urmas urs usain usama usman uthman uttam
uwe uzair uzi uzodinma vaclav vadim vadym vagif vahagn vahan vahid vaidas vaino vajiralongkorn vakhtang valdas valdemar valdimar valdir valdis valentin valentino
valentyn valere valeri valerio valeriy valery valon valter vance vangelis vardan varun vasant vasil vasile vasili vasilis vasily vassilis vasudev vasyl vaughn vazgen
vebjorn vegard veikko veit veli veljko velupillai venkaiah venkat venkatesh venkatraman vern vernell vernon vesa veselin veysel viacheslav vicente victor vidal vidar
vido viggo vigo vihaan vijay vijayakanth vik vikas vikram viktor vilho vili viljo ville vilmos vimal vin vinay vinayak vince vincent vincenzo vineet vinicius vinnie
vinod viorel vipin vipul viraj virat virender virgil virgilio vishal vishnu vissarion vitali vitaliano vitalii vitalik vitaliy vitaly vito vitor vittorio vivek vlad
vladan vladimir vladislav vlado vladyslav vlastimil vojislav vojtech volen volkan volker volkmar volodymyr vsevolod vugar vuk vusi vuyo vyacheslav vytautas vytenis wade
wael wafula waheed wahid wahyu wail wainaina waldemar wale waleed wali walid walker wallace wally walt walter walther wanchai wanderley wanderson waqar warren warwick
waseem wasim wassim wawan wayan wayne webster wekesa welshman wendell wenzel werner wes wesley weston widodo wieland wieslaw wijeyadasa wiktor wilbert wilbur wilburn
wilf wilfred wilfredo wilfrid wilfried wilhelm will willard willem willi william willie willis willy wilmar wilmer wilson wim win winfield winfried winston winthrop
wiremu wissam wissanu witold wladimir wladyslaw wlodzimierz wojciech wole wolf wolfgang wolfram wolodymyr wondwossen woodrow woody wopke workneh worku wouter wyatt wyn
wynton xabi xabier xanana xander xaver xavi xavier xenophon xerxes xolani xolile yaacov yaakov yacine yadier yahia yahya yair yakov yakub yakubu yaman yancy yanis yann
yannick yannis yanto yaqub yardley yared yariv yaroslav yasar yaser yash yashwant yasin yasir yasser yassin yassine yasuhiro yasuo yavuz yaw yaya yazid yedidia yegor
yehia yehoshua yehuda yehudi yeison yemi yerlan yevgeni yevgeny yevhen yiannis yigal ying-jeou yiorgos yisrael yitzhak yngve ynyr yoann yoav yochanan yogendra yogesh
yogi yohan yohannes yohei yoichi yonatan yoni yoram yordan yorgos yorick yosef yoshi yoshihide yoshihiro yoshinori yossi yotam younes younis yousef youssef yousuf
yoweri yuji yukio yukiya yul yuri yurii yuriy yury yusef yushchenko yusril yusuf yusuke yutaka yuval yuvraj yvan yves yvon zac zacarias zach zachariah zachary zack
zafar zafer zaheer zaher zahid zahir zaid zain zak zakaria zakhar zaki zakir zalman zane zarko zaur zayed zayn zaza zbigniew zbynek zdenek zdravko zdzislaw ze'ev
zebulon zeev zeid zeke zeki zeljko zeno zenon zephyrin zeyad zhelyu zhores ziad ziaur zied zine zinedine zion ziv ziya ziyad zlatan zlatko zolani zoltan zoran zosimo
zsolt zsombor zubair zuhair zuheir zulfikar zulfiqar zulkifli zurab zvi zviad zvonimir zweli zwelinzima zydrunas zygmunt`);
