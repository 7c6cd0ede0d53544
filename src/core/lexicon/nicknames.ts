import { COMMON_CAPITALISED } from './capitalised-words.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';

/** Short first names and the full form they stand for most often. Lower case. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `
al albert,alex alexander,andy andrew,abe abraham,ben benjamin,bernie bernard,bert albert,bill william
billy william,bob robert,bobby robert,rob robert,robbie robert,bruce bruce,cathy catherine
kate katherine,kathy katherine,katie katherine,chris christopher,chuck charles,charlie charles
cindy cynthia,dan daniel,danny daniel,dave david,davey david,deb deborah,debbie deborah,dick richard
rich richard,rick richard,ricky richard,don donald,donnie donald,doug douglas,ed edward,eddie edward
ted edward,fran frances,frank francis,fred frederick,freddie frederick,gabe gabriel,gene eugene
geoff geoffrey,gerry gerald,greg gregory,hal harold,harry harold,hank henry,jack john,jake jacob
jackie jacqueline,jim james,jimmy james,jamie james,jeff jeffrey,jen jennifer,jenny jennifer
jerry gerald,joe joseph,joey joseph,johnny john,jon jonathan,josh joshua,ken kenneth,kenny kenneth,kev kevin
larry lawrence,len leonard,liz elizabeth,beth elizabeth,betty elizabeth,lizzie elizabeth
lisa elizabeth,maggie margaret,peggy margaret,marge margaret,mandy amanda,matt matthew,max maxwell
mike michael,mick michael,mickey michael,mitch mitchell,nancy anne,nat nathaniel,nate nathan
ned edward,nick nicholas,norm norman,pat patricia,patty patricia,trish patricia,pete peter
phil philip,ray raymond,ron ronald,ronnie ronald,russ russell,sam samuel,sammy samuel,sandy sandra
stan stanley,steve steven,stephen steven,stu stuart,sue susan,suzy susan,terry terence,theo theodore
tim timothy,toby tobias,tom thomas,tommy thomas,tony anthony,val valerie,vic victor,vince vincent
walt walter,wes wesley,will william,willie william,zach zachary,zack zachary,vlad vladimir
misha mikhail,sasha aleksandr,kolya nikolai,pepe jose,paco francisco,jo joanna,becky rebecca
vicky victoria,nicky nicola,angie angela,barb barbara,carrie caroline,connie constance,ellie eleanor
gina regina,hattie harriet,jill gillian,judy judith,kim kimberly,lottie charlotte,lou louis
manny manuel,mel melissa,meg margaret,molly mary,polly mary,sally sarah,tess theresa,tina christina
randy randall,gus augustus,archie archibald,bart bartholomew,bea beatrice,bev beverly,cal calvin,clint clinton
dottie dorothy,eddy edward,ernie ernest,flo florence,freddy frederick,ginny virginia,ike isaac,izzy isabel
josie josephine,jules julian,lenny leonard,lew lewis,libby elizabeth,maddie madeleine,marty martin,mo mohammed
monty montgomery,nell eleanor,nellie helen,ollie oliver,pam pamela,rafa rafael,robby robert,roddy roderick
roz rosalind,sal salvatore,shelly michelle,sid sidney,steph stephanie,stevie steven,tammy tamara,teddy theodore
thom thomas,trudy gertrude,vinny vincent,vinnie vincent,wally walter,winnie winifred,woody woodrow,zeke ezekiel
immy imogen,niko nikola,nico nicolas,dima dmitry,volodya vladimir,katya ekaterina,natasha natalia,tanya tatiana
masha maria,beto roberto,lalo eduardo,quique enrique,lupe guadalupe,lola dolores,mina wilhelmina,barty bartholomew,pancho francisco,bertie albert,curt curtis,gaz gary,baz barry,kit christopher,shaz sharon,daz darren,mikey michael,olly oliver,reggie reginald,tori victoria,cliff clifford,dom dominic,alfie alfred,jess jessica,seb sebastian`
    .trim()
    .split(/[,\n]/)
    .map((pair): [string, string] => {
      const [short = '', full = ''] = pair.split(' ');
      return [short, full];
    }),
);

/** The short forms of a full first name, but for those that are words as well: "bill", "will". */
export const SHORT_NAMES: ReadonlyMap<string, readonly string[]> = shortNames();

function shortNames(): ReadonlyMap<string, readonly string[]> {
  const shorts = new Map<string, string[]>();
  for (const [short, full] of NICKNAMES)
    if (!ORDINARY_WORDS.has(short) && !COMMON_CAPITALISED.has(short))
      shorts.set(full, [...(shorts.get(full) ?? []), short]);
  return shorts;
}
