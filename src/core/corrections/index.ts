export { applyCorrections } from './apply-corrections.ts';
export { correctArticle, saidOfArticles } from './correct-articles.ts';
export { foldLog, type LogState } from './fold-log.ts';
export { isChange, isLogEntry } from './read-entry.ts';
