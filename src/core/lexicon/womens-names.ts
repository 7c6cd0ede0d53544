/** First names given to women, as one list split on white space. Lower case, without accents. */
export const WOMENS_NAMES = `
aaliyah abby abena abigail achieng ada adaeze adaobi adela adelaide adele adeline aditi adriana adrienne adwoa afua
agata agathe agnes agnieszka aicha aida aiko aileen aimee aine aisha aishwarya aisling akiko akinyi akosua alana
alanna alba alejandra aleksandra alena alessandra alessia alexa alexandra alexandria alice alicia alina aline alisa
alison alissa alla allison allyson alma almudena althea alyssa ama amal amalia amanda amara amber amelia amelie
amina aminata amrita amy ana anais ananya anastasia andrea andreea andriana aneta angela angelica angelina angeline
angie anika anita anja anjali anke ann anna annabel annabelle anne annegret anneke annelies annemarie annette annie
annika anthea antje antoinette antonella antonia anushka anya aoife aparna april aretha ariadne ariana arianna
arlene armelle arwa asha ashleigh asma asmaa asta astrid asuncion athena audrey aurelie aurora ava avril aya ayaan
ayako ayanna ayelet ayesha aylin ayse aysel azadeh babette barbara barbro bari basma bea beata beate beatrice
beatrix beatriz becky belen belinda bella benazir benedetta benedicte benita bernadette bernice bertha beryl bess
beth bethan bethany betsy bettina betty beverley beverly beyonce bianca bibi billie birgit birgitta birgitte blanca
blandine blythe bobbie bogna bonnie bozena brenda briana brianna bridget bridie brigid brigita brigitta brigitte
briony britney britt britta brittany bronagh bronwen bronwyn brooke bryony busisiwe caitlin caitriona camila camilla
camille candace candice cara carina carla carly carmel carmela carmen carol carola carole carolina caroline carolyn
carrie cassandra cassie catalina catarina caterina catharine catherine cathleen cathy catriona cecile cecilia
celeste celestine celia celine chandra chanel chantal charis charlene charlotte charmaine chelsea cher cherie cheryl
chiara chidinma chieko chika chimamanda chinwe chloe christa christel christelle christiana christiane christina
christine chrystal ciara cicely cilla cindy claire clara clare clarissa claudette claudia claudine clementine cleo
cleopatra clotilde colette colleen concepcion concetta condoleezza connie constance consuelo cora cordelia coretta
corinna corinne cornelia courtney cressida cristina cynthia dagmar dagny dahlia daiane daisy dalia dalila damaris
daniela daniella danielle danuta daphne dara daria darlene davina dawn dayana deanna debbie deborah debra dee deepa
deepika deirdre delia delphine demi denise desiree devika dewi diana diane dilma dilys dina dinah diya dolly dolores
donatella donna dora doreen doris dorit dorota dorothea dorothee dorothy dulce dunja durga ebba ebony eda edie edith
edna edwina effie efua eileen eilidh eimear ekaterina elaheh elaine elea eleanor eleanora elena eleni eleonora
elfriede elham eliane elif elin elina elisa elisabeth elisabetta elise eliza elizabeth elke ella elle ellen ellie
elodie eloise elsa else elsie elspeth elvira emiko emilia emilie emily emma emmanuelle emmeline enid erica erika
erin erma ernestine esi esme esmeralda esperanza estelle ester esther estrella etta eugenia eugenie eunice eva
evangelina eve evelina eveline evelyn evie ewa fabiana fabienne fadumo faith fanny farah farida fatema fatemeh
fatiha fatima fatma fatou fatoumata fawzia fay faye federica felicia felicity ferial fern fernanda fiona fionnuala
flavia fleur flora florence florentina flossie folake fran frances francesca francine franziska frauke freda
frederica freya frida frieda fumiko funmilayo gabriela gabriella gabrielle gaelle gail galina gaynor geeta gemma
genevieve georgette georgia georgiana georgie georgina geraldine gerda germaine gertrude geun-hye ghislaine gia
gianna gilda gill gillian gina ginette ginger ginny giorgia giovanna gisela gisele gita gitta giulia giuliana
giuseppina gladys glenda glenys gloria glynis golda goldie gosia grace gracie graciela grainne greta gretchen gretel
griselda gro guadalupe gudrid gudrun gulnara gwen gwendolyn gwyneth gwynne habiba hadiza haifa hailey haja hala
halima halina halle halyna hana hanan hanna hannah hanneke hannelore harriet haruka hattie hawa haya hayat hayley
hazel heather hedda hedwig hedy heidi heike helen helena helene helga helle heloise henrietta henriette hermine
hermione hester hetty hilary hilda hilde hildegard hillary hiroko hoda holly hope hortense huda humaira huong
hyacinth ida ifeoma iliana ilona ilse ilze iman imelda imke imogen ina indah indira indra ines inga inge ingeborg
inger ingrid inna ioana iolanda irena irene irina iris irma irmgard isabel isabela isabella isabelle isadora iseult
isha ishbel ishita isla ismat isobel itziar ivana ivanka iveta ivonne ivy iwona izabela jacinda jacinta jackie
jacqueline jacquelyn jacqui jada jade jadwiga jahanara jameela jamila jana jane janelle janet janette janice janina
janine jasmin jasmina jasmine jaya jayanthi jayne jeanette jeanine jeanne jelena jemima jen jenifer jenna jennie
jennifer jenny jeri jesminder jess jessica jill jillian jo joan joana joann joanna joanne jodi jodie joelle johanna
joke jolanda jolene joni jordana josefa josefina josefine josephine josette josie joy joyce juana juanita judi
judith judy julia juliana juliane julianne julie juliet julieta juliette june jutta jyoti kadiatou kaitlin kaitlyn
kaja kajsa kamala kamila karen kari karin karina karla karolina karoline karren kasia katarina katarzyna kate
katerina katharina katharine katherine kathleen kathryn kathy katia katie katja katrin katrina katya kavita kavya
kay kaye kayla kayleigh keiko keira kendra kerri kerstin keziah khadija khadijah khaleda kiara kimberley kimberly
kirsten kirsti kirstie kirsty kitty kjersti klara klaudia klavdia konstanze kornelia krista kristen kristi kristin
kristina kristine krystal krystyna kumi kyla kyoko kyra lacey laila lakshmi lalita lamia lan lana lara larissa
latifa latoya laura laure laurel lauren lauretta lavanya lavinia layla lea leah leanne leena leila leilani lena lene
leni lenka lenora leocadia leona leonie leonor leonora leontyne lerato lesley leticia letitia letizia lettie leyla
liana libby lidia lidiya lieke lien liesel liesl lila lilia lilian liliana lilla lillian lillie lily lina linda
lindiwe lindsay lindsey lisa lisbeth lise lisette liv livia liz liza lizzie lizzy ljiljana ljudmila lois lola lolita
lora loredana loren lorena loretta lori lorna lorraine lotta lotte lottie louisa louise lourdes luana lubna lucia
luciana lucie lucienne lucile lucille lucinda lucrezia lucy ludmila luisa lupe lupita lydia lynda lyndsay lyndsey
lynette lynn lynne lyubov lyudmila mabel macarena madeleine madeline madge madhuri madonna mae maeve magda magdalena
maggie maha mahalia mahira mahsa mai maia maike maire mairead maisie maja makiko malak malala malgorzata malika
malin mallory malvina mamta manaia manal mandy manuela mara marcela marcella marci marcia marcie maren margaret
margarita margaux marge margery margherita margit margo margot margrethe marguerite mari maria mariah mariam mariama
mariana marianna marianne maribel marie mariela mariella marietta marija marika mariko marilyn marilynne marina
marine marisa mariska marisol marissa marit marita mariya marjolein marjorie marlena marlene marlies marta martha
martina martine marwa mary maryam maryanne marzena masako masha mathilda mathilde matilda matilde maud maude maura
maureen mavis maxine maya mayumi mbali meagan mechthild meenakshi meera meg megan megawati meghan mehbooba mei
melania melanie melba mele melina melinda melisa melissa mercedes mercy mere merete meryl meta mette mia michaela
michela micheline michelle michiko mieke mihaela mika miki mila milagros mildred milena millicent millie mimi mindy
minerva minna mira miranda mireille mirela miriam mirjam mirka miroslava misty mitzi mohana moira molly mona monica
monika monique montserrat morag moran morgana morwenna moza mukta muna munira muriel myfanwy myra myriam myrna
myrtle nabila nadezhda nadia nadine nadja nadya nafisa nagwa naima naledi namrata nan nanami nancy nandini nandita
nanette naoko naomi narges nasreen nasrin nastassja natacha natalia natalie natalya natasa natasha nathalie nava
nawal nayra neelam neema neena neeta neha nell nellie nelly nerys nesrin neta nettie ngaire ngozi nhung nia niamh
nicola nicole nicoletta nicolette nidhi nigar nigella niki nikki nikole nila nilufar nina ninette ninon nirmala
nirupama nisha nita nitya njeri nkechi noa noemi noemie nomsa nora norah noreen norma nosipho noura nuala nunzia
nurhaliza nuria nurul nyree octavia oda odette odile ofelia oksana olena olessia olga oliva olive olivia oluchi
olympe olympia oona ophelia oprah orla orlaith ornella orsolya ottilie ouida oumou padma paige pallavi paloma pam
pamela paola parisa parul parvati pascale patricia patrizia patsy patti patty paula paulette paulina pauline payal
pearl peggy penelope penny perdita perla pernilla petra petronella petronia petula phoebe phyllis pia pilar pippa
piret polina polly pooja poonam poppy portia preethi preeti prerna priscilla priti priya priyanka prunella puja
putri rachael rachel rachele rachida rachna radhika rafaela raghad ragini ragnhild rahel raisa rajani rani rania
ranjana raquel rasha rashida rashmi raya rebecca rebekah reem reena regina regine rehana reiko rekha rena renata
renate renee renu reshma reta revathi reyna rhea rhian rhiannon rhoda rhona rhonda ria ricarda richa rigoberta
rihanna rika riko rima rina rita ritu riya roberta robyn rocio rohini roisin roksana romaine romana romina romy rona
ronja ronke roopa rosa rosalia rosalie rosalind rosalyn rosamund rosanna rosario rose roseanne roselyn rosemarie
rosemary rosetta roshni rosie rosita roswitha rowena roxana roxane roxanne roza rozanne ruby ruchi rudo rukmini rula
rumana rumiko rupali ruslana ruta ruth ruthie rym ryoko sabah sabiha sabina sabine sabrina sachiko sadako sadhana
sadia sadie safia sahar saima saki sakshi sakura sally salma salome samantha samar samia samira samiya sandhya
sandra sandrine sangeeta sania sanna sanne saoirse sapna sara sarah sari sarika sarita saroj sarojini saskia satoko
savannah savita scarlett sebnem seema selena selene selina selma serafina serap serena serenay shabana shabnam
shaheen shahida shaila shakira shalini shamima shamsa shania shannon shanta shanthi sharda sharmila sharon shauna
sheetal sheila shelagh shelley shelly shereen sherri sherrie sherry sheryl shikha shilpa shira shirin shirley
shivani shobha shreya shruti shweta sian sibyl sidonie siegrid sienna sierra signe sigourney sigrid silke silvana
silvia simin simona simone simonetta sindisiwe sinead siobhan siri sissy sita siti siv sjoukje skye slavenka smita
smriti sneha snehal snezana sofia sofie solange soledad solveig sonal sonali sonam sondra sonia sonja sonya soo-jin
sophia sophie soraya sorcha soumaya sri stacey staci stacy stefania stefanie steffi stella stephanie stephany sudha
sue sujata sukie sultana suman sumati sumaya sumitra sunita suparna supriya surabhi suraiya surya susan susana
susanna susannah susanne sushila sushma susi susie suzan suzanna suzanne suzette suzy svenja svetlana svitlana swara
swati sybil sydney syeda sylvia sylvie synnove tabatha tabitha tahira tahmima tala talia tamar tamara tamika tammy
tamsin tania tanja tansu tanvi tanya tara tarana tarja taryn tasha tasneem tatiana tatjana tatyana tawakkol tea
teagan temitope teodora tere teresa terese tereza terri tess tessa thalia thandi thandiwe thea thelma themba
theodora theresa therese thi thomasina thora thuli thuy tia tiana tiffany tilda tilly timea timna tina tiziana tonia
tonje tori torill tove tracey traci tracy trang tri tricia trine trinidad tripti trish trisha trixie trude trudie
trudy trupti tsitsi tuba tullia tulsi twyla tyra uchenna ulla ulrika ulrike uma umm una urmila ursula urvashi uschi
usha uta ute uzma vaidehi vaishali valentina valeria valerie vandana vanessa vanya varsha varya vasudha vasundhara
vaughan veena velma vera verena verity verna veronica veronika veronique vesna veva vianney vibha vicki vickie vicky
victoria vidya vigdis viktoria vilma vimla vina vinita viola violet violeta violetta virginia virginie vita vivian
viviana vivien vivienne vrinda wafa wahida walburga wallis waltraud wambui wanda wangari wangui wanjiru wardah
wenche wendy whetu whitney whoopi wilhelmina willa willemijn wilma wiltrud winifred winnie winona wislawa xanthe
xenia ximena xiomara xochitl yaa yael yaira yalda yamini yana yara yasemin yasmeen yasmin yasmina yasuko yelena
yelizaveta yetunde yevgenia yewande ying-wen yingluck yo-jong yoko yolanda yolande yoshiko ysabel yuka yukari yukiko
yulia yuliya yumi yumiko yuriko yusra yvette yvonne zadie zaha zahara zahra zaina zainab zakia zanele zara zarina
zehra zelda zena zenobia zeynep zhanna zia zita zlata zoe zoey zofia zoia zora zoya zsofia zsuzsanna zubaida zuleika
zulema zuzana zuzanna`;
