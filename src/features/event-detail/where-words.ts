import type { SectionKind } from '../../core/model/article.ts';
import type { Where } from '../../selectors/reader-where.ts';

const SECTIONS: Readonly<Record<SectionKind, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  subhead: 'subhead',
  caption: 'caption',
  body: '',
  boilerplate: 'page furniture',
};

/** "¶ 10", or the name of the section where a passage stands outside the body; '' for neither. */
export const whereWords = ({ kind, paragraph }: Where): string =>
  paragraph === undefined ? SECTIONS[kind ?? 'body'] : `¶ ${paragraph}`;
