import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addArticles, changeArticle, freeSlug, removeArticle } from '../../load/change-articles.ts';
import { readFile, readPasted, type Handed } from '../../load/read-article.ts';
import { useArticles, useProgress, useStoryIfReady } from '../../load/use-story.ts';
import { changeView, useView } from '../../state/use-view.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { AddArticlesView } from './AddArticlesView.tsx';
import { failureText } from './failure-text.ts';
import type { Target } from './Handover.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';

interface AddArticlesProps {
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Articles of the user's own: handed in, looked through, corrected, taken out. */
export function AddArticles({ open, onOpen, onClose }: AddArticlesProps): React.JSX.Element {
  const { story: slug } = useView();
  const { outcome, target, setTarget, take } = useHandover(slug);
  const takeFiles = (files: readonly File[]): void => {
    onOpen();
    void take(Promise.all(files.map(readFile)));
  };
  useDroppedFiles(onOpen, takeFiles);
  if (!open) return <></>;
  return (
    <Sheet label="Add articles" side="centre" onClose={onClose}>
      <OpenDialog
        slug={slug}
        outcome={outcome}
        target={target}
        onTarget={setTarget}
        onFiles={takeFiles}
        onText={(text, name) => take([readPasted(name, text)])}
      />
    </Sheet>
  );
}

interface Outcome {
  readonly added: number;
  readonly problems: readonly string[];
}

const NOTHING_YET: Outcome = { added: 0, problems: [] };

/** Takes what is handed in into this story or a new one; remembers how that went, and tells. */
function useHandover(slug: string) {
  const client = useQueryClient();
  const [outcome, setOutcome] = useState(NOTHING_YET);
  const [target, setTarget] = useState<Target>('this');
  const take = async (handed: readonly Handed[] | Promise<readonly Handed[]>): Promise<boolean> => {
    const all = await handed;
    const articles = all.flatMap((one) => (one.ok ? [one.article] : []));
    const refused = all.flatMap((one) => (one.ok ? [] : [one.failure]));
    const home = target === 'new' && articles.length > 0 ? freeSlug(client) : slug;
    const doubles = await addArticles(client, home, articles);
    setOutcome({
      added: articles.length - doubles.length,
      problems: [...refused, ...doubles].map(failureText),
    });
    if (home !== slug) changeView({ ...DEFAULT_VIEW, story: home });
    setTarget('this');
    return articles.length > doubles.length;
  };
  return { outcome, target, setTarget, take };
}

interface OpenDialogProps {
  readonly slug: string;
  readonly outcome: Outcome;
  readonly target: Target;
  readonly onTarget: (target: Target) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string, name: string) => Promise<boolean>;
}

function OpenDialog({ slug, ...rest }: OpenDialogProps): React.JSX.Element {
  const client = useQueryClient();
  const articles = useArticles(slug);
  const ready = useStoryIfReady(slug);
  const progress = useProgress(slug);
  return (
    <AddArticlesView
      {...rest}
      articles={articles}
      story={ready?.story}
      progress={progress}
      onChange={(id, known) => changeArticle(client, slug, id, known)}
      onRemove={(id) => removeArticle(client, slug, id)}
      onPutBack={(article) => void addArticles(client, slug, [article])}
    />
  );
}
