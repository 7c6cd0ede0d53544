/** What the words in front of a date in a stamp make of it. */
export type StampWord = 'original' | 'published' | 'print' | 'updated';

const anywhere = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})`, 'giu');

/** No boundary behind: scrapers glue "Published12 March" and "PublishedMarch 12". */
export const STAMP_WORDS: readonly (readonly [StampWord, RegExp])[] = [
  [
    'original',
    anywhere(
      '(?:first|originally|initially) (?:published|appeared|posted|printed|aired|ran)(?! at)',
    ),
  ],
  [
    'published',
    anywhere(
      'published|posted|publi[ée]e?(?!\\p{L})|publicad[oa]|ver[öo]ffentlicht|erschienen|pubblicato|gepubliceerd|issued|released|filed|created|(?<!load-)date(?!\\p{L}|line)|publication[ -]date|pub_?date|date_?published|datePublished|published_(?:time|at|on)|date_?created|fecha|datum|publicerad|publiceret|gepubliceerd|opublikowano|yayınlanma|опубликовано|publicação|発行|公開|配信|发布时间|发布|发表|입력|등록',
    ),
  ],
  ['print', anywhere('(?:appears?|appeared|published) in print|print edition')],
  [
    'updated',
    anywhere(
      'updated|modified|load-date|mis(?:e)? à jour|modifié|revised|corrected|amended|actualizad[oa]|aktualisiert|aggiornato|bijgewerkt|stand(?!\\p{L})|as of:|date_?modified|modified_(?:time|at)|uppdaterad|opdateret|zaktualizowano|güncelleme|обновлено|atualizad[oa]|更新|수정',
    ),
  ],
];

/** A sentence about the article itself: "This story first appeared in the Echo on 12 March 2019." */
export const SAYS_WHEN: RegExp =
  /\b(?:this|the|a version of this)\b[^.]{0,20}\b(?:article|story|entry|post|piece|report|column|essay|interview|review|op-ed|page)\b[^.]{0,40}\b(?:published|appear(?:s|ed)|posted|ran|printed|aired)\b[^.]{0,60}$/iu;

/** What makes a date in a line another one than the article's own. */
export const OTHER_DATES: RegExp =
  /©|\(c\)|copyright|all rights|\breply|\breplies|commented|comments? (?:on|by|from)|joined|members? since|\bsays:|\bwrote:|most (?:read|popular)|\brelated|see also|\b(?:up )?next\b|previous|read more|expires|\bborn\b|died|archived|retrieved|accessed|crawled|cached|captured|fetched|saved|snapshot|photo|picture|image|getty|\bfile\b|caption|credit|pictured|taken|meeting|deadline|events?:|valid|today is/iu;

/** Lines beside the day on which a page was shown; none stands beside an article's own date. */
export const MASTHEAD: RegExp =
  /\b(?:subscri(?:be|ption)s?|sign ?(?:in|up)|log ?(?:in|out|on)|register|my account|weather|today[’']s (?:paper|edition|front page)|e-?paper|newsletters?(?! of)|search|menu|classifieds|obituaries|°)(?!\p{L})/iu;

/** Words of a line that is a stamp and nothing else; besides them it has names at most. */
export const STAMP_FILLERS: ReadonlySet<string> = new Set(
  `published posted updated last modified first originally on at by the date time timer am pm min mins read
  reporter reporters correspondent writer
  minutes hours hour hrs ago in of and from with for to version print edition page section
  issue vol final late early home city cycle bulldog
  le la les à du de den der des el il am um uhr h temps lecture von por par der stand und et y e del
  as lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado
  domingo montag dienstag mittwoch donnerstag freitag samstag sonntag publié publiée publicado
  veröffentlicht pubblicato mis jour actualizado aktualisiert admin staff comment comments no filed under views shares read reading st nd rd th content name
  property meta article time datetime pubdate source url link original às kl godz saat
  lunedì martedì mercoledì giovedì venerdì sabato domenica modifica di da segunda terça quarta quinta sexta feira
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag door 年 月 日 時 时 分 月曜日 火曜日 水曜日 木曜日 金曜日
  土曜日 日曜日 火 水 木 金 土 发布时间 来源 入力 입력 수정 등록 最終更新 更新 配信 公開 発行 记者 記者 기자`.split(
    /\s+/u,
  ),
);
