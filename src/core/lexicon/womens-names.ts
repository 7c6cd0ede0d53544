import { wordList } from './word-list.ts';

/** First names given to women. Lower case, without accents. */
export const WOMENS_NAMES = wordList(`
aaliyah abbey abby abeba abebech abena abigail abimbola achieng ada adaeze adaobi adaora addison adela adelaide adele adelina adeline aderonke adesua adhiambo aditi
adjoa adriana adrienne adunni adwoa afaf afia afua agata agatha agathe agnes agnese agnieszka ahlam ahuva aicha aida aiko ailbhe aileen ailsa aimee aine ainhoa aino
aisha aishwarya aisling aissatou aisyah akiko akinyi akosua alana alanna alba alejandra aleksandra alena alessandra alessia alexa alexandra alexandria alice alicia
alina aline alisa alison alissa aliza alla allison allyson alma almaz almudena althea alyssa ama amaia amaka amal amalia amanda amani amara amarachi amber ambika amelia
amelie amie amina aminata amira amma amparo amrita amy ana anais analyn ananya anastasia anastasiya anca andrea andreea andriana aneta angela angelica angelina angeline
angelique angharad angie anika aniko anita anja anjali anke ankita ann anna annabel annabelle anne annegret anneke anneli annelies anneliese annemarie annemieke annette
annick annie annika anthea antje antoinette antonella antonia anuradha anushka anya anyango aoife aparecida aparna apoorva april araba arabella araceli arantxa archana
aretha ariadne ariana arianna arjeta arlene armelle aruna arundhati arwa aryna asha ashlee ashleigh asli asma asmaa assunta asta astrid asuncion athena atieno audra
audrey aurelie aurora ava avril awatef awino awuor aya ayaan ayako ayanna ayat ayelet ayesha aylin ayse aysel azadeh azizah azucena azusa azza babette bairbre baleka
barbara barbel barbora barbro bari basma bathabile bea beata beate beatrice beatrix beatriz becca becky begona belen belinda bella benazir benedetta benedicte benita
berit bernadette bernice berta bertha beryl besa bess bessie beth bethan bethany betsy bette bettina betty beulah beverley beverly beyonce beyza bhavna bianca bibi
biljana billie binta bintou birgit birgitta birgitte birna birtukan bisi bjork blanca blandine blerta blythe bobbi bobbie boglarka bogna bogumila bohumila boitumelo
bolanle bonita bonnie bontle borghild bouthaina boutheina bozena bozhena brandi brandy brenda briana brianna brid bridget bridie brigid brigita brigitta brigitte briony
britney britt britta brittany bronagh bronwen bronwyn brooke bryony bukola bunmi busisiwe busra butheina caitlin caitlyn caitriona camelia camila camilla camille
candace candice caoimhe cara carina carissa carla carlene carly carmel carmela carmen carol carola carole carolina caroline carolyn carrie caryl caryn carys cassandra
cassie catalina catarina caterina catharine catherine cathleen cathryn cathy catrin catriona cecelia cecile cecilia celeste celestine celia celine ceri cerys chandra
chandrika chanel chantal chantale chantelle charis charlene charlotte charmaine chebet chelsea chepkoech chepngetich cher cherie cherise cherono cheryl chiamaka chiara
chidinma chieko chika chimamanda chinelo chinonso chinwe chioma chipo chitra chloe chrissie christa christel christelle christiana christiane christie christina
christine chrystal ciara cicely cilla cindy cinzia claire clara clare clarissa claudette claudia claudine cleide clementine cleo cleopatra clodagh clotilde coco colette
colleen conceicao concepcion concetta conchita condoleezza connie constance consuelo cora corazon cordelia coretta corina corinna corinne cornelia courtney cressida
cristina cynthia dagmar dagny dahlia daiane daisy dalal dalia dalila damaris daniela daniella danielle danika dannielle danuta daphne dara daria dariga darla darlene
darya davina dawn dayana deanna deanne dearbhla debbie debora deborah debra dee deepa deepika defne deidre deirdre deja delia delilah della delores delphine delyth demi
denisa denise derartu derya desiree desislava desta devika dewi diana diane dianna dianne dilma dilys dina dinah dineo divya diya dolly dolores dominika donatella donna
dora doreen doris dorit dorota dorothea dorothee dorothy dottie dragana drita dulce dunja durga ebba ebele ebony ebru ece eda edeltraud edie edith edna edurne edwina
eeva effie efua eija eileen eilidh eilis eimear eirlys eithne ekaterina elaheh elaine elea eleanor eleanora elena eleni eleonora eleri elfriede elham eliane elif elin
elina elinor elisa elisabeth elisabetta elise eliza elizabeth elizaveta elke ella elle ellen ellie elly ellyse elma elodie eloise elsa else elsie elspeth eluned elva
elvira elzbieta emanuela emiko emilia emilie emily emina emine emma emmanuelle emmeline encarnacion endang enid enitan erica erika erin erma ernestine erzsebet esi esme
esmeralda esperanza esra estela estella estelle ester esther estrella eszter ethel etta eugenia eugenie eulalia eunice eva evangelina evangeline eve evelina eveline
evelyn evgeniya evie ewa fabiana fabienne faduma fadumo fadzai fahmida faith faiza fanny farah fariba farida faridah farideh fatema fatemeh faten fatiha fatima fatma
fatou fatoumata fawzia fay faye federica felicia felicity femke ferial fern fernanda feven ffion fikile fiona fionnuala fiorella fitore flavia fleur flora florence
florentina flossie fofi folake folashade forough fran frances francesca francine francisca franziska frauke freda frederica freya frida frieda friederike fumiko funke
funmi funmilayo fusun gabi gabriela gabriella gabrielle gaelle gaia gail galia galina garbine gayatri gaynor geertje geeta gemma gena genevieve genzebe georgette
georgia georgiana georgie georgina geraldine gerda gergana germaine gertrud gertrude geun-hye ghada ghislaine gia giada gianna gifty gilda gill gillian gina ginette
ginevra ginger ginny giorgia giovanna gisela gisele giselle gita gitta giulia giuliana giuseppina gizem gladys glenda glenna glenys gloria glynis golda goldie golnaz
golshifteh gordana gosia grace gracie graciela grainne graziella grazyna greetje greta gretchen gretel griselda gro guadalupe gudny gudrid gudrun gugu guinevere gul
gulay gulnara gulnora gulsen gulsum gunilla gwen gwenda gwendolyn gwenllian gwyneth gwynne habiba hadas hadiza haf haifa hailey haimanot haja hala haleh halima halimah
halimo halina halle halyna hana hanadi hanan hande hanna hannah hanne hanneke hannelore harriet haruka hasina hasmah hasna hatice hattie hawa haya hayat hayley hazel
heather heba hedda hedwig hedy hege heidi heidrun heike heledd helen helena helene helga heli helle heloisa heloise hema hend hendrika henrietta henriette hermine
herminia hermione hester hetty hilary hilda hilde hildegard hildur hillary hiroko hirut hjordis hoda hodan holly hope hortense houda hrafnhildur huda huguette humaira
huong hyacinth ibtisam ida idoia ieva ifeoma ifeyinwa ifrah iga ijeoma ilaria ildiko ileana ilene ilhan iliana ilona ilse ilze iman imani imelda imke immacolata imogen
imogene ina inaam indah indira indra ineke ines inese inga inge ingeborg ingegerd inger ingibjorg ingrid ingrida ingunn ingvild inmaculada inna intisar ioana iolanda
iona ipek irena irene irina iris irja irma irmgard iryna isabel isabela isabella isabelle isadora iselin iseult isha ishbel ishita isla ismat isobel itziar iva ivana
ivanilda ivanka iveta ivone ivonne ivy iwona iyabo izabela jacinda jacinta jackie jaclyn jacqueline jacquelyn jacqui jada jade jadranka jadwiga jahanara jameela jamila
jana janae janaina jane janelle janet janette janice janie janina janine jaqueline jarmila jasmin jasmina jasmine jasna jaya jayalalithaa jayanthi jayne jeanette jeanie
jeanine jeanne jeannette jeannie jeannine jelena jemima jen jenifer jenna jennie jennifer jenny jepchirchir jepkosgei jeri jesminder jess jessica jill jillian jimena
jitka jo joan joana joann joanna joanne jocasta jodi jodie jody joelle johanna joke jolanda jolanta jolene jona joni jordana jorunn josee josefa josefin josefina
josefine josephine josette josiane josie joumana joy joyce juana juanita judi judit judith judy julia juliana juliane julianne julie juliet julieta juliette jumana
jumoke june jurate justine justyna jutta jyoti kaarina kadiatou kailyn kaisa kaitlin kaitlyn kaja kajsa kalpana kamala kamila kamogelo kanimozhi karen kari karima karin
karina karine karla karolina karoline karren kartini karyn kasia kassandra katalin katarina katarzyna kate katelyn katerina kateryna katharina katharine katherine kathi
kathie kathleen kathrin kathryn kathy katia katie katina katja katrin katrina katy katya kavita kavitha kavya kay kaye kayla kaylee kayleigh keiko keira keisha kelli
kellie kemi kendra kerri kersti kerstin keziah kgomotso khadija khadijah khadra khady khaleda khofifah khrystyna kiara kiera kiesha kiki kimberley kimberly kimiko kinga
kirsi kirsteen kirsten kirsti kirstie kirsty kirti kitty kjersti klara klaudia klavdia kolbrun kolinda komal konstanze kornelia krista kristen kristi kristie kristiina
kristin kristina kristine kristy krisztina krystal krystyna ksenia kseniya kubra kumi kusum kveta kyla kylie kyoko kyra kyriaki lacey ladan laila laima lakisha lakshmi
laleh lalita lamia lamis lan lana lara larisa larissa larysa lata latasha latifa latisha latonya latoya latrice laura laure laurel lauren lauretta lavanya lavinia
lawanda layla lea leah leann leanne leela leena leila leilani leire lena lene leni lenka lenora leocadia leona leonie leonor leonora leontyne lerato lesley lesly
lestari lesya letesenbet leticia letitia letizia lettie leyla liana libby lidia lidiya lieke lien liesel lieselotte liesl ligaya liisa lila lilia lilian liliana
lilianne lill lilla lillemor lillian lillie lily limor lina linda lindiwe lindsay lindsey linnea lisa lisbeth lise lisette liv livia liz liza lizzie lizzy ljiljana
ljubica ljudmila lleucu llinos lois lola lolita lora loraine loredana loren lorena loretta lori lorna lorraine lorrie lotta lotte lottie louella louisa louise lourdes
lowri luana luann lubna lucia luciana lucie lucienne lucile lucille lucinda lucrezia lucy lucyna ludmila luella luisa luise lula lulu luminita lupe lupita lurdes luz
luzia luzviminda lydia lyla lynda lyndsay lyndsey lynette lynn lynne lyubov lyudmila lyudmyla maaike maame maarit mabel mable macarena machteld madalena maddalena
madeleine madeline madelyn madge madhuri madonna mae maeve mafalda magda magdalena magdolna maggie maha mahalia mahira mahnaz mahsa mahua mai maia maija maike maimunah
mair maire mairead mairi mairin maisie maite maja majida makayla makiko malak malala malati malgorzata malika malin malini mallory malvina mamata mamie mamta manaia
manal mandy maneka manisha manon manuela mara maram marcela marcella marci marcia marcie marcy mared maren margaret margareta margarida margarita margaux marge margery
margherita margie margit margo margot margret margrethe margrit marguerite mari maria mariah mariam mariama mariana mariangela marianna marianne maribel maricel
maricela marie marieke mariel mariela mariella marielle marietta marija marijke marika mariko marilyn marilynne marina marine marisa mariska marisol marissa marit
marita marites mariya marja marjan marjatta marjolein marjorie marketa marla marlena marlene marlies marnie marsha marta martha martina martine marva marwa mary maryam
maryan maryann maryanne maryna maryse marzena masako masha mathilda mathilde matilda matilde maud maude maura maureen mavis maxine maya mayawati mayumi mbali mckenzie
meagan mechthild meena meenakshi meera meg megan megawati megha meghan meglena mehbooba mehriban mei meinir melania melanie melba mele melina melinda melisa melissa
meltem menna meral merav mercedes mercy mere mererid merete meritxell merja merle merlene mervat merve meryl meseret meta mette mhairi mia michaela michela micheline
michelle michiko mieke mihaela mika miki mila milada milagro milagros mildred milena milica millicent millie mimi mimoza mindy minerva minna minoo mira miranda mireia
mireille mirela mirella miren miri miriam mirjam mirka miroslava misty mithila mitra mitzi modupe mohana moira moji molly mona monica monika monique montserrat moraa
morag moran morgana morven morwenna moza mrinalini muireann mukta mumbi muna munira muriel muthoni mwajuma mwende myfanwy mylene myra myriam myrna myrtis myrtle nabila
nada nadezda nadezhda nadia nadine nadiya nadja nadya nafisa nafula nagwa nahed nahid nahla naima najat najla najwa nakia naledi nalini namrata nan nanami nancy nandi
nandini nandita nanette naoko naomi narges nasreen nasrin nastassja natacha natalia natalie nataliya natalya natasa natasha nathalie natividad nava nawal nayra nazanin
nazli ncumisa ndeye ndidi neelam neema neena neeta neha nekane nekesa nell nellie nelly nerea nermin nerys nesrin neta nettie neva ngaire ngozi nhung nia niamh nichola
nichole nicola nicole nicoletta nicolette nidhi nienke nieves nigar nigella nihal niki nikki nikole nila nilda niloufar nilufar nilufer nimco nina ninette ninon nirmala
nirupama nisha nisrin nita nitya njeri njoki nkechi nkem nkiru nkosazana nneka noa noelle noemi noemie nokuthula nola nomalanga nomsa nomvula nona nonhlanhla nora norah
noraini noreen norhayati norma nosipho nouf noura ntombi nuala nunzia nuray nurhaliza nuria nurit nurul nyambura nyasha nyokabi nyree oana obiageli octavia oda odalys
oddny odette odile ofelia oksana olabisi olatz oleksandra olena olessia olga olha oliva olive olivia oluchi olwen olympe olympia omolara omotola oneida ons oona oonagh
opeyemi ophelia oprah orla orlaith orly orna ornella orsolya ottilie ouida oumou outi oyinkansola ozlem padma paige paivi palesa pallavi paloma pam pamela pansy paola
paquita parisa parul parvati parvin pascale patricia patrizia patsy patti patty paula paulette paulina pauline pavla payal pearl peggy pelin penelope penny perdita
perla pernilla pernille pervin petra petronella petronia petula philippa phillipa phoebe phumzile phyllis pia pierrette pilar pinar pippa piret pirjo piroska polina
polly pooja poonam poppy pornthip portia prachi pratibha preethi preeti prerna priscilla priti priya priyanka prunella puan puja purificacion putri queenie rabab rabia
rachael rachel rachele rachelle rachida rachna radha radhika radka rafaela raffaella raghad raghda ragini ragna ragnheidur ragnhild rahel rahma raija raimunda raisa
rajani rajni rakhi rakiya raluca ramona randi rani rania ranjana raquel rasa rasha rashida rashmi ratna rawan raya reba rebecca rebekah reem reena refilwe regina regine
rehab reham rehana rehema reiko reka rekha remedios rena renata renate renee renske renu renuka reshma reta retno reva revathi reyna rhea rhian rhiannon rhoda rhona
rhonda ria ricarda richa rigoberta rihanna riikka riitta rika riko rima rina rini risa rita ritu rivka riya roberta robyn rochelle rocio rohani rohini roisin roksana
romaine romana romina romy rona ronda ronja ronke roopa rosa rosalia rosalie rosalind rosalinda rosalyn rosamund rosangela rosanna rosanne rosario rose roseann roseanne
rosella roselyn rosemarie rosemary rosetta roshni rosie rosita rosmah rossella roswitha rowena roxana roxane roxanne roya roza rozanne ruby ruchi rudo rukmini rula
rumana rumiko rupa rupali ruslana ruta ruth ruthie ruvimbo rym ryoko saara sabah sabiha sabina sabine sabrina sachiko sadako sade sadhana sadia sadie safa safaa safia
safiya sahar sahra saima sajida saki sakshi sakura saliha sally salma salmah salome salwa samaneh samantha samar samia samira samiya sana sanaa sandhya sandra sandrine
sangeeta sania sanja sanjana sanna sanne saoirse sapna sara sarah sarala sari sarika sarit sarita sarka saroj saroja sarojini saskia satoko satu saudatu saundra
savannah savita sawsan scarlett seble sebnem seema selam selamawit selena selene selin selina selma semra senait seonaid sepideh serafina serap serena serenay setareh
severina sevgi sevim shabana shabnam shaheen shahida shahla shaila shaima shakira shalini shamima shamsa shana shania shanice shaniqua shanna shannon shanta shanthi
sharareh sharda shari sharlene sharmila sharon sharron shauna shawna sheela sheena sheetal sheila shelagh shelia shelley shelly shereen sheri sherine sherri sherrie
sherry sheryl shikha shilpa shira shireen shirin shirley shivani shobha shohreh shona shreya shruti shubha shukri shulamit shweta sian sibel sibongile sibyl sidonie
sieglinde siegrid sienna sierra signe sigourney sigrid sigridur sigrun siham silke silvana silvia simi simin simisola simona simone simonetta sindisiwe sinead siobhan
sioned siri sirpa sissel sissy sita siti siv sjoukje skye slavenka slavica sloane smita smriti sneha snehal snezana snezhana soad socorro sofia sofie sofiia soha
solange soledad solomiya solveig sonal sonali sonam sondra sonia sonja sonsoles sonya soo-jin sophia sophie soraya sorcha sorina soumaya sri srividya stacey staci
stacie stacy stanislava stanislawa stefania stefanie steffi steinunn stella stephanie stephany stine suad subha sucheta sudarat sudha sue suha sujata sukie sulastri
sulochana sultana suman sumati sumaya sumitra sunita suparna supriya surabhi suraiya surya susan susana susanna susannah susanne sushila sushma susi susie susilawati
suzan suzana suzanna suzanne suzette suzy svenja svetla svetlana sviatlana svitlana swapna swara swati sybil sybille sydney syeda sylvi sylvia sylvie sylwia synnove
szilvia tabatha tabitha tahani tahira tahmima taina tala talia tamar tamara tameka tamera tami tamika tammi tammie tammy tamsin tanesha tania tanisha tanja tansu tanvi
tanya tara tarana taraneh tariro tarja tarsila taryn tasha tasneem tatiana tatjana tatyana tawakkol tawana tea teagan tegan tegwen temitope teodora tere teresa terese
teresita tereza teri terri terrie terttu tess tessa tetiana teuta thais thalia thandeka thandi thandiwe thea thelma themba thembi theodora theresa therese thi thomasina
thora thordis thorgerdur thuli thuraya thuy tia tiana tiffany tigist tiina tilda tilly timea timna tina tineke tirunesh titilayo tiziana tolulope tonia tonje tonya
topsy tori torill tove toyin tracey traci tracie tracy trang traute tri tricia trijntje trina trine trinidad tripti trish trisha trixie trude trudi trudie trudy trupti
tshegofatso tsholofelo tsipi tsitsi tsvetana tuba tuija tulay tullia tulsi turid tuula twyla tyra uchenna ugochi ulla ulrika ulrike uma umayma umm una unni unnur urmila
ursula urszula urvashi uschi usha uta ute uzma uzoamaka vaidehi vaishali valarie valbona valentina valeria valerie vandana vanessa vani vanya varsha varya vasudha
vasundhara vaughan veena velma venus vera verena verity verna veronica veronika veronique vesna veva vianney vibeke vibha vicki vickie vicky victoria vidya vigdis vija
viktoria viktoriya vilma vimala vimla vina vincenza vineeta vinita viola violet violeta violetta viorica virginia virginie vita viveka vivian viviana vivien vivienne
vjosa vlasta vrinda wacera wafa wafaa wahida wahyuni wairimu waithera walburga wallis waltraud wambui wanda wangari wangui wanjiku wanjiru wardah wenche wendi wendy
whetu whitney whoopi widad wieslawa wietske wilda wilhelmina willa willemijn wilma wiltrud winifred winnie winona wislawa wulan xanthe xenia ximena xiomara xochitl yaa
yadira yael yaira yalda yamileth yamini yana yanti yara yaroslava yasaman yasemin yasmeen yasmin yasmina yasmine yasuko yekaterina yelena yelizaveta yemisi yenny
yesenia yetunde yevgenia yewande ying-wen yingluck yinka ylva yo-jong yoko yolanda yolande yoshiko yosra ysabel yuka yukari yukiko yulia yuliana yuliya yulya yumi
yumiko yuni yuriko yusra yvette yvonne zadie zaha zahara zahra zaina zainab zakia zanele zara zarina zawadi zdenka zehava zehra zeina zeinab zelda zelma zena zenobia
zeynep zhanna zia zinaida zipi zita zlata zodwa zoe zoey zofia zohra zohreh zoia zoila zora zorana zoya zsofia zsuzsanna zubaida zuhura zuleika zulema zuzana zuzanna`);
