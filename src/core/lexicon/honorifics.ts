import { wordList } from './word-list.ts';

/** Forms of address before a name, without their full stop. Lower case. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  wordList(`
  alhaji haja maame sardar eng khunying pak hajiya mallam otunba bapak ibu kyai tuanku encik ustaz ustadz bwana daw auntie archbishop ayatollah barr barrister comrade engr hajia ing mzee sri srta smti baron baroness bishop brother cardinal countess dame datin dato datuk dato' seri maitre khun doctor
  dr duchess duke earl emir emperor empress father fr frau haji hajj herr hon imam justice king lady
  lama lord madam madame maharaja maulana messrs miss mister mlle mme monsieur monsignor mr mrs ms
  msgr mufti mullah mx pastor pope prince princess prof professor queen rabbi rev reverend saint
  sayyid senor senora señor señora shaykh sheikh sheikha shri sir sister smt sultan swami tengku
  tsar tun ustad viscount`),
);

/** Titles that are offices or ranks and stand before a name with a capital: "Sen. Hale". Lower case. */
export const TITLES: ReadonlySet<string> = new Set(
  wordList(` reps sens ceann comhairle cathaoirleach uachtaran senador diputado govs gens dets sgts tanaiste td mla const cst pte commr dep pi si asi ocpd dig dcp dsp acp sp vice-premier lieut cllr marquess commissar czar don doña dona citoyen controller registrar regent comte corporal commandant caliph
  adm admiral agent airman alderman amb ambassador archdeacon assemblyman assemblywoman attorney
  atty brigadier canon capt captain ceo cfo chair chairman chairperson chairwoman chancellor chief
  citizen cmdr coach col colonel commander commissioner commodore comptroller comrade congressman
  congressperson congresswoman constable consul coo coroner corporal coun councillor councilman
  councilmember councilor councilwoman cpl cto dc dci dcs deacon dean delegate deputy det detective
  di director ds elder ensign ex-president gen general gov governor insp inspector judge leader
  lieutenant lt magistrate maj major marine marshal mayor minister nurse officer pc pcso petty
  premier president principal private prosecutor provost pvt ranger rep representative seaman
  secretary sen senator sergeant sgt sheriff speaker superintendent supt taoiseach treasurer trooper
  undersecretary vicar vice-chancellor vice-president warden`),
);

/** Endings of a name, in capitals but for the first few. Lower case, without full stop. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  wordList(`
  ao cbe cmg dbe dfc dso esq frs gbe ii iii iv ix jr kbe kc mbe mc md mep mp msp obe om ph pharm phd qc rn san sc sj
  sr td v vc vi vii viii xi xii xiii xiv xv xvi xvii xviii xx xxii xxiii`),
);

/** Endings of regnal names: the name is not known without them. Lower case. */
export const NUMERALS: ReadonlySet<string> = new Set(
  wordList(`
  ii iii iv ix v vi vii viii xi xii xiii xiv xv xvi xvii xviii xx xxii xxiii`),
);

/** Small words inside a name: "Ursula von der Leyen", "Mohammed bin Salman". Lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  wordList(`
  't abu af al ap av ben bin bint binti d' da das de del della den der des di do dos du e el i ibn
  la le op ould st ten ter tot ud ul uz van vom von wa y zu zum zur`),
);
