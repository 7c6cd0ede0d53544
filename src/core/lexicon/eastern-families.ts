/** Chinese, Korean and Vietnamese family names that stand first. Lower case, without accents. */
export const EASTERN_FAMILIES: ReadonlySet<string> = new Set(
  `
  ahn bae bai bang bui cai cao chang chen cheng cho choi chu chung dai dang deng ding do doan dong du duan
  duong fan fang feng fu gan gao gong gu guo ha han hao he ho hoang hong hou hsu hu hua huang huynh hwang jang
  jeon jeong jia jiang jin jo jung kang kim kong koo ku kwon lai lam lau le lee lei leung li liang liao lim
  lin ling liu long lu luo luong lyu ma mai mao meng min mo mu na nam ngo nguyen nie ning noh oh ouyang pak
  pan pang park peng pham phan phung pu qi qian qiao qin qiu qu ren ri ro roh ryu seo seok shao shen shi shin
  sim so sohn son song su suh sun ta tan tang tao thach tian to tong tran trinh truong tsai tse tu vo vu wan
  wang wei wen weng wong woo wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye yi yim yin yoo yoon
  you yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou
  `
    .trim()
    .split(/\s+/),
);
