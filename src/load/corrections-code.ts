/** A chunk of its own: who corrects nothing never asks for it. */
export {
  applyCorrections,
  correctArticle,
  foldLog,
  saidOfArticles,
} from '../core/corrections/index.ts';
export { contentKeyOf } from './content-key.ts';
