/** First names given to women, as one list split on white space. Lower case, without accents. */
export const WOMENS_NAMES = `
aaliyah abby abeba abena abigail achieng ada adaeze adaobi adaora adela adelaide adele adelina adeline aderonke adesua aditi adjoa adriana adrienne
adwoa afaf afia afua agata agathe agnes agnese agnieszka ahlam ahuva aicha aida aiko ailbhe aileen ailsa aimee aine ainhoa aino aisha aishwarya
aisling akiko akinyi akosua alana alanna alba alejandra aleksandra alena alessandra alessia alexa alexandra alexandria alice alicia alina aline alisa
alison alissa aliza alla allison allyson alma almaz almudena althea alyssa ama amaia amaka amal amalia amanda amani amara amarachi amber ambika amelia
amelie amina aminata amira amma amrita amy ana anais ananya anastasia anca andrea andreea andriana aneta angela angelica angelina angeline angelique
angharad angie anika anita anja anjali anke ankita ann anna annabel annabelle anne annegret anneke annelies annemarie annette annie annika anthea
antje antoinette antonella antonia anuradha anushka anya anyango aoife aparna apoorva april araba arantxa archana aretha ariadne ariana arianna arjeta
arlene armelle arundhati arwa aryna asha ashleigh asli asma asmaa asta astrid asuncion athena audrey aurelie aurora ava avril awatef awino aya ayaan
ayako ayanna ayat ayelet ayesha aylin ayse aysel azadeh azusa azza babette bairbre baleka barbara barbora barbro bari basma bathabile bea beata beate
beatrice beatrix beatriz becky begona belen belinda bella benazir benedetta benedicte benita berit bernadette bernice bertha beryl besa bess beth
bethan bethany betsy bettina betty beverley beverly beyonce beyza bhavna bianca bibi billie birgit birgitta birgitte birtukan bisi bjork blanca
blandine blerta blythe bobbie bogna bogumila bolanle bonnie bontle bouthaina boutheina bozena bozhena brenda briana brianna brid bridget bridie brigid
brigita brigitta brigitte briony britney britt britta brittany bronagh bronwen bronwyn brooke bryony bukola bunmi busisiwe butheina caitlin caitriona
camelia camila camilla camille candace candice caoimhe cara carina carla carly carmel carmela carmen carol carola carole carolina caroline carolyn
carrie caryl cassandra cassie catalina catarina caterina catharine catherine cathleen cathy catrin catriona cecile cecilia celeste celestine celia
celine cerys chandra chandrika chanel chantal charis charlene charlotte charmaine chebet chelsea chepkoech chepngetich cher cherie cherono cheryl
chiamaka chiara chidinma chieko chika chimamanda chinelo chinonso chinwe chioma chitra chloe christa christel christelle christiana christiane
christina christine chrystal ciara cicely cilla cindy claire clara clare clarissa claudette claudia claudine clementine cleo cleopatra clodagh
clotilde coco colette colleen concepcion concetta condoleezza connie constance consuelo cora corazon cordelia coretta corina corinna corinne cornelia
courtney cressida cristina cynthia dagmar dagny dahlia daiane daisy dalal dalia dalila damaris daniela daniella danielle danuta daphne dara daria
dariga darlene davina dawn dayana deanna debbie deborah debra dee deepa deepika defne deirdre delia delphine delyth demi denisa denise derartu derya
desiree desislava devika dewi diana diane dilma dilys dina dinah dineo divya diya dolly dolores dominika donatella donna dora doreen doris dorit
dorota dorothea dorothee dorothy dragana drita dulce dunja durga ebba ebele ebony ebru ece eda edie edith edna edurne edwina effie efua eija eileen
eilidh eilis eimear eirlys ekaterina elaheh elaine elea eleanor eleanora elena eleni eleonora elfriede elham eliane elif elin elina elisa elisabeth
elisabetta elise eliza elizabeth elke ella elle ellen ellie ellyse elodie eloise elsa else elsie elspeth eluned elvira elzbieta emiko emilia emilie
emily emina emine emma emmanuelle emmeline enid enitan erica erika erin erma ernestine erzsebet esi esme esmeralda esperanza esra estelle ester esther
estrella eszter etta eugenia eugenie eulalia eunice eva evangelina eve evelina eveline evelyn evgeniya evie ewa fabiana fabienne faduma fadumo fadzai
fahmida faith faiza fanny farah fariba farida farideh fatema fatemeh faten fatiha fatima fatma fatou fatoumata fawzia fay faye federica felicia
felicity femke ferial fern fernanda ffion fikile fiona fionnuala fitore flavia fleur flora florence florentina flossie fofi folake folashade fran
frances francesca francine franziska frauke freda frederica freya frida frieda fumiko funke funmi funmilayo fusun gabriela gabriella gabrielle gaelle
gail galia galina garbine gaynor geeta gemma genevieve genzebe georgette georgia georgiana georgie georgina geraldine gerda gergana germaine gertrude
geun-hye ghada ghislaine gia gianna gilda gill gillian gina ginette ginger ginny giorgia giovanna gisela gisele gita gitta giulia giuliana giuseppina
gizem gladys glenda glenys gloria glynis golda goldie golnaz gordana gosia grace gracie graciela grainne grazyna greta gretchen gretel griselda gro
guadalupe gudrid gudrun gul gulnara gulnora gulsen gulsum gunilla gwen gwenda gwendolyn gwenllian gwyneth gwynne habiba hadas hadiza haf haifa hailey
haimanot haja hala haleh halima halimo halina halle halyna hana hanadi hanan hande hanna hannah hanne hanneke hannelore harriet haruka hasna hatice
hattie hawa haya hayat hayley hazel heather heba hedda hedwig hedy hege heidi heike heledd helen helena helene helga helle heloise hema hend henrietta
henriette hermine hermione hester hetty hilary hilda hilde hildegard hillary hiroko hoda hodan holly hope hortense houda huda humaira huong hyacinth
ibtisam ida idoia ieva ifeoma ifeyinwa ifrah iga ijeoma ildiko ileana ilhan iliana ilona ilse ilze iman imelda imke imogen ina inaam indah indira
indra ines inese inga inge ingeborg inger ingrid ingrida ingunn inna intisar ioana iolanda irena irene irina iris irma irmgard iryna isabel isabela
isabella isabelle isadora iselin iseult isha ishbel ishita isla ismat isobel itziar iva ivana ivanka iveta ivonne ivy iwona iyabo izabela jacinda
jacinta jackie jacqueline jacquelyn jacqui jada jade jadranka jadwiga jahanara jameela jamila jana jane janelle janet janette janice janina janine
jarmila jasmin jasmina jasmine jasna jaya jayalalithaa jayanthi jayne jeanette jeanine jeanne jelena jemima jen jenifer jenna jennie jennifer jenny
jepkosgei jeri jesminder jess jessica jill jillian jo joan joana joann joanna joanne jodi jodie joelle johanna joke jolanda jolanta jolene jona joni
jordana josefa josefina josefine josephine josette josie joumana joy joyce juana juanita judi judit judith judy julia juliana juliane julianne julie
juliet julieta juliette jumana jumoke june jurate justyna jutta jyoti kaarina kadiatou kaitlin kaitlyn kaja kajsa kalpana kamala kamila kamogelo
kanimozhi karen kari karin karina karla karolina karoline karren kasia katalin katarina katarzyna kate katerina kateryna katharina katharine katherine
kathleen kathryn kathy katia katie katja katrin katrina katya kavita kavya kay kaye kayla kayleigh keiko keira keisha kemi kendra kerri kersti kerstin
keziah khadija khadijah khadra khaleda khofifah kiara kiki kimberley kimberly kirsi kirsten kirsti kirstie kirsty kirti kitty kjersti klara klaudia
klavdia kolinda komal konstanze kornelia krista kristen kristi kristiina kristin kristina kristine krisztina krystal krystyna ksenia kseniya kumi
kveta kyla kyoko kyra kyriaki lacey ladan laila laima lakisha lakshmi laleh lalita lamia lamis lan lana lara larisa larissa larysa lata latifa latoya
laura laure laurel lauren lauretta lavanya lavinia layla lea leah leanne leela leena leila leilani lena lene leni lenka lenora leocadia leona leonie
leonor leonora leontyne lerato lesley lesya letesenbet leticia letitia letizia lettie leyla liana libby lidia lidiya lieke lien liesel liesl lila
lilia lilian liliana lilianne lill lilla lillemor lillian lillie lily limor lina linda lindiwe lindsay lindsey lisa lisbeth lise lisette liv livia liz
liza lizzie lizzy ljiljana ljubica ljudmila lleucu llinos lois lola lolita lora loredana loren lorena loretta lori lorna lorraine lotta lotte lottie
louisa louise lourdes lowri luana lubna lucia luciana lucie lucienne lucile lucille lucinda lucrezia lucy ludmila luisa luminita lupe lupita lydia
lynda lyndsay lyndsey lynette lynn lynne lyubov lyudmila lyudmyla maame maarit mabel macarena madeleine madeline madge madhuri madonna mae maeve magda
magdalena maggie maha mahalia mahira mahnaz mahsa mahua mai maia maija maike maire mairead mairi mairin maisie maite maja majida makiko malak malala
malgorzata malika malin mallory malvina mamata mamta manaia manal mandy maneka manuela mara maram marcela marcella marci marcia marcie mared maren
margaret margarita margaux marge margery margherita margit margo margot margrethe marguerite mari maria mariah mariam mariama mariana marianna
marianne maribel marie mariela mariella marietta marija marika mariko marilyn marilynne marina marine marisa mariska marisol marissa marit marita
mariya marja marjan marjolein marjorie marketa marlena marlene marlies marta martha martina martine marwa mary maryam maryan maryanne maryna marzena
masako masha mathilda mathilde matilda matilde maud maude maura maureen mavis maxine maya mayawati mayumi mbali meagan mechthild meena meenakshi meera
meg megan megawati meghan meglena mehbooba mehriban mei melania melanie melba mele melina melinda melisa melissa meltem menna meral merav mercedes
mercy mere mererid merete meritxell merja mervat meryl meseret meta mette mhairi mia michaela michela micheline michelle michiko mieke mihaela mika
miki mila milada milagros mildred milena milica millicent millie mimi mimoza mindy minerva minna minoo mira miranda mireia mireille mirela miren miri
miriam mirjam mirka miroslava misty mitzi modupe mohana moira moji molly mona monica monika monique montserrat moraa morag moran morgana morwenna moza
muireann mukta muna munira muriel muthoni myfanwy myra myriam myrna myrtle nabila nada nadezda nadezhda nadia nadine nadiya nadja nadya nafisa nagwa
nahed nahid nahla naima najat najla najwa naledi namrata nan nanami nancy nandi nandini nandita nanette naoko naomi narges nasreen nasrin nastassja
natacha natalia natalie nataliya natalya natasa natasha nathalie nava nawal nayra nazli ncumisa ndidi neelam neema neena neeta neha nekane nell nellie
nelly nermin nerys nesrin neta nettie ngaire ngozi nhung nia niamh nicola nicole nicoletta nicolette nidhi nigar nigella nihal niki nikki nikole nila
niloufar nilufar nilufer nimco nina ninette ninon nirmala nirupama nisha nita nitya njeri njoki nkechi nkem nkiru nkosazana nneka noa noemi noemie
nomsa nomvula nona nonhlanhla nora norah noreen norma nosipho nouf noura ntombi nuala nunzia nuray nurhaliza nuria nurit nurul nyambura nyasha nyree
oana octavia oda oddny odette odile ofelia oksana olabisi olatz oleksandra olena olessia olga olha oliva olive olivia oluchi olwen olympe olympia
omolara omotola ons oona oonagh opeyemi ophelia oprah orla orlaith orly orna ornella orsolya ottilie ouida oumou outi oyinkansola ozlem padma paige
palesa pallavi paloma pam pamela paola parisa parul parvati parvin pascale patricia patrizia patsy patti patty paula paulette paulina pauline pavla
payal pearl peggy pelin penelope penny perdita perla pernilla pernille pervin petra petronella petronia petula phoebe phumzile phyllis pia pilar pinar
pippa piret pirjo polina polly pooja poonam poppy pornthip portia pratibha preethi preeti prerna priscilla priti priya priyanka prunella puan puja
putri rabab rachael rachel rachele rachida rachna radha radhika radka rafaela raghad raghda ragini ragnhild rahel rahma raija raisa rajani raluca
ramona rani rania ranjana raquel rasa rasha rashida rashmi ratna rawan raya rebecca rebekah reem reena refilwe regina regine rehab reham rehana reiko
reka rekha rena renata renate renee renu reshma reta retno revathi reyna rhea rhian rhiannon rhoda rhona rhonda ria ricarda richa rigoberta rihanna
riikka rika riko rima rina rini risa rita ritu rivka riya roberta robyn rocio rohini roisin roksana romaine romana romina romy rona ronja ronke roopa
rosa rosalia rosalie rosalind rosalyn rosamund rosanna rosario rose roseanne roselyn rosemarie rosemary rosetta roshni rosie rosita roswitha rowena
roxana roxane roxanne roya roza rozanne ruby ruchi rudo rukmini rula rumana rumiko rupali ruslana ruta ruth ruthie rym ryoko saara sabah sabiha sabina
sabine sabrina sachiko sadako sade sadhana sadia sadie safa safaa safia sahar sahra saima sajida saki sakshi sakura saliha sally salma salome samantha
samar samia samira samiya sana sanaa sandhya sandra sandrine sangeeta sania sanja sanna sanne saoirse sapna sara sarah sari sarika sarit sarita saroj
sarojini saskia satoko satu savannah savita scarlett seble sebnem seema selam selena selene selin selina selma semra sepideh serafina serap serena
serenay sevgi shabana shabnam shaheen shahida shahla shaila shaima shakira shalini shamima shamsa shania shaniqua shannon shanta shanthi sharareh
sharda sharmila sharon shauna sheena sheetal sheila shelagh shelley shelly shereen sherine sherri sherrie sherry sheryl shikha shilpa shira shireen
shirin shirley shivani shobha shohreh shona shreya shruti shukri shulamit shweta sian sibel sibongile sibyl sidonie siegrid sienna sierra signe
sigourney sigrid siham silke silvana silvia simi simin simona simone simonetta sindisiwe sinead siobhan sioned siri sissel sissy sita siti siv sjoukje
skye slavenka slavica sloane smita smriti sneha snehal snezana snezhana soad sofia sofie sofiia soha solange soledad solveig sonal sonali sonam sondra
sonia sonja sonya soo-jin sophia sophie soraya sorcha sorina soumaya sri stacey staci stacy stefania stefanie steffi stella stephanie stephany stine
suad sudarat sudha sue suha sujata sukie sultana suman sumati sumaya sumitra sunita suparna supriya surabhi suraiya surya susan susana susanna
susannah susanne sushila sushma susi susie suzan suzanna suzanne suzette suzy svenja svetla svetlana svitlana swapna swara swati sybil sydney syeda
sylvi sylvia sylvie synnove tabatha tabitha tahani tahira tahmima tala talia tamar tamara tamika tammy tamsin tania tanja tansu tanvi tanya tara
tarana taraneh tarja taryn tasha tasneem tatiana tatjana tatyana tawakkol tea teagan tegwen temitope teodora tere teresa terese tereza terri tess
tessa tetiana teuta thalia thandeka thandi thandiwe thea thelma themba thembi theodora theresa therese thi thomasina thora thordis thorgerdur thuli
thuy tia tiana tiffany tigist tiina tilda tilly timea timna tina tirunesh tiziana tonia tonje tori torill tove toyin tracey traci tracy trang tri
tricia trine trinidad tripti trish trisha trixie trude trudie trudy trupti tsipi tsitsi tsvetana tuba tuija tullia tulsi tuula twyla tyra uchenna
ugochi ulla ulrika ulrike uma umm una unni urmila ursula urszula urvashi uschi usha uta ute uzma uzoamaka vaidehi vaishali valbona valentina valeria
valerie vandana vanessa vanya varsha varya vasudha vasundhara vaughan veena velma vera verena verity verna veronica veronika veronique vesna veva
vianney vibeke vibha vicki vickie vicky victoria vidya vigdis vija viktoria vilma vimla vina vinita viola violet violeta violetta viorica virginia
virginie vita viveka vivian viviana vivien vivienne vjosa vlasta vrinda wacera wafa wafaa wahida wairimu walburga wallis waltraud wambui wanda wangari
wangui wanjiku wanjiru wardah wenche wendy whetu whitney whoopi widad wilhelmina willa willemijn wilma wiltrud winifred winnie winona wislawa wulan
xanthe xenia ximena xiomara xochitl yaa yael yaira yalda yamini yana yanti yara yasaman yasemin yasmeen yasmin yasmina yasmine yasuko yekaterina
yelena yelizaveta yenny yetunde yevgenia yewande ying-wen yingluck yinka ylva yo-jong yoko yolanda yolande yoshiko yosra ysabel yuka yukari yukiko
yulia yuliya yulya yumi yumiko yuriko yusra yvette yvonne zadie zaha zahara zahra zaina zainab zakia zanele zara zarina zdenka zehava zehra zeina
zeinab zelda zena zenobia zeynep zhanna zia zinaida zipi zita zlata zodwa zoe zoey zofia zoia zora zorana zoya zsofia zsuzsanna zubaida zuleika zulema
zuzana zuzanna`;
