import { MENS_NAMES } from './mens-names.ts';
import { WOMENS_NAMES } from './womens-names.ts';
import { wordList } from './word-list.ts';

export type Gender = 'f' | 'm' | 'x';

const EITHER = wordList(`
ainsley akua alexis alohi amandeep amari angel apirat ariel aroha ashley aubrey aung avery ayanda bailey
baljit bao blair bongi cameron carey casey chai charlie chen cheng chi chun cong dana darcy devon dominique
drew duc dung eka emerson fan fang fei feleti feng fiame finley frankie gabriele gale glen guang gurmeet
hai hamin hao haoran harley harper hayden hendra heng hla hong htun hua huan hui hung hyun hyun-jin ira jae
jaime jamie jasbir jay jean jessie ji-hoon jia jian jiang jie jin jing jocelyn joey jonah joon jordan jude
jules jun jung kahu kai kang kasey keita kelly kelsey kerry khanh khin kim kiran kris kwaku kyaw kyung lane
laurie lee lei leigh leslie lian liang lin ling linh luca madison makena malia marion marley mason mattie meng
meredith micah michal michele min min-jun mina ming minh mohini moon-jae morgan mpho mya myung nana nay ngoc
nicky nikita ning noor nour nur okon onyeka parker pat patrice peyton ping qi qiang qing quan quang quinn
reagan reese remy ricki riley rio rishi robin rong ronnie rowan ru rui rutendo sacha sam sandy sang sasha
sawyer seo-yeon seung-hui shan shawn shelby sheng shi shu shuai simba skyler somporn somsak soo stevie suchart
suk-yeol sung sutikno tai tan tao taylor tendai teuku thanh thein tian tien tolu tong toni tsai tuan tui tun
tuyet wei weiwei wen xi xiang xiao xiaobo xiaoming xiaoping xin xing xiong xu xuan xue yan yang yao yi yin
ying yong yoo yu yuan yudi yue yuki yun zaw zhe zhen zheng zhi zhong zixuan ziyi`);

const rows = (names: readonly string[], gender: Gender): readonly (readonly [string, Gender])[] =>
  names.map((name) => [name, gender]);

/**
 * First names of the world and whom they are given to: 'f' women, 'm' men, 'x' both, or too close
 * to call. Keys are lower case without accents ("zoe" for "Zoë").
 */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...rows(WOMENS_NAMES, 'f'),
  ...rows(MENS_NAMES, 'm'),
  ...rows(EITHER, 'x'),
]);
