import { useQueryClient } from '@tanstack/react-query';
import { addArticles, changeArticle, removeArticle } from '../../load/change-articles.ts';
import type { Source } from '../../load/read-all.ts';
import { useArticles, useProgress, useStoryIfReady } from '../../load/use-story.ts';
import { useView } from '../../state/use-view.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { AddArticlesView } from './AddArticlesView.tsx';
import { chooseFiles, type FoundFile } from './files-of-drop.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useHandover, type Handover } from './use-handover.ts';

interface AddArticlesProps {
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Articles of the user's own: handed in, looked through, corrected, taken out. */
export function AddArticles({ open, onOpen, onClose }: AddArticlesProps): React.JSX.Element {
  const { story: slug } = useView();
  const handover = useHandover(slug);
  const takeFiles = (found: readonly FoundFile[]): void => {
    const { files, leftOut } = chooseFiles(found);
    onOpen();
    void handover.take(
      files.map(({ file, path }): Source => ({ kind: 'file', name: path, file })),
      leftOut,
    );
  };
  const dragged = useDroppedFiles(onOpen, takeFiles);
  if (!open) return <></>;
  return (
    <Sheet label="Add articles" side="centre" onClose={onClose}>
      <OpenDialog slug={slug} handover={handover} dragged={dragged} onFiles={takeFiles} />
    </Sheet>
  );
}

interface OpenDialogProps {
  readonly slug: string;
  readonly handover: Handover;
  readonly dragged: boolean;
  readonly onFiles: (files: readonly FoundFile[]) => void;
}

function OpenDialog({ slug, handover, dragged, onFiles }: OpenDialogProps): React.JSX.Element {
  const client = useQueryClient();
  const articles = useArticles(slug);
  const ready = useStoryIfReady(slug);
  const progress = useProgress(slug);
  return (
    <AddArticlesView
      articles={articles}
      story={ready?.story}
      progress={progress}
      report={handover.report}
      target={handover.target}
      dragged={dragged}
      onTarget={handover.setTarget}
      onFiles={onFiles}
      onPaste={(source) => handover.take([source])}
      onCancel={handover.cancel}
      onChange={(id, known) => void changeArticle(client, slug, id, known)}
      onRemove={(id) => void removeArticle(client, slug, id)}
      onPutBack={(article) => void addArticles(client, slug, [article])}
    />
  );
}
