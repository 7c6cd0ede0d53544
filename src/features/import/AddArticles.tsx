import type { ArticleText } from '../../core/model/article.ts';
import { articleChanges, type SaidOfArticle } from '../../load/anchors.ts';
import type { Source } from '../../load/read-all.ts';
import { useArticles, useEffectiveArticles, useStoryNow } from '../../load/use-story.ts';
import { useProgress } from '../../load/use-progress.ts';
import { useCorrector } from '../../load/use-corrections.ts';
import { useViewFact } from '../../state/use-view.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { AddArticlesView } from './AddArticlesView.tsx';
import { HandedIn } from './HandedIn.tsx';
import { chooseFiles, type FoundFile } from './files-of-drop.ts';
import { StoryFileProblems } from './StoryFileProblems.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useHandover, type Handover } from './use-handover.ts';
import { useStoryFiles } from './use-story-files.ts';
import { useTakenOut, type TakingOut } from './use-taken-out.ts';

export interface AddArticlesProps {
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Articles of the user's own: handed in, looked through, corrected, taken out. */
export function AddArticles({ open, onOpen, onClose }: AddArticlesProps): React.JSX.Element {
  const slug = useViewFact(({ story }) => story);
  const handover = useHandover(slug);
  const takingOut = useTakenOut(slug);
  const stories = useStoryFiles(onClose);
  const takeFiles = async (found: readonly FoundFile[]): Promise<void> => {
    onOpen();
    const { files, leftOut } = chooseFiles(await stories.take(found));
    if (files.length + leftOut === 0) return;
    await handover.take(
      files.map(({ file, path }): Source => ({ kind: 'file', name: path, file })),
      leftOut,
    );
  };
  const onFiles = (found: readonly FoundFile[]): void => void takeFiles(found);
  const dragged = useDroppedFiles(onOpen, onFiles);
  if (!open) return <></>;
  const close = (): void => {
    handover.putAway();
    stories.putAway();
    onClose();
  };
  return (
    <Sheet label="Add articles" side="centre" onClose={close}>
      <OpenDialog
        slug={slug}
        problems={stories.problems}
        handover={handover}
        takingOut={takingOut}
        dragged={dragged}
        onFiles={onFiles}
        onClose={close}
      />
    </Sheet>
  );
}

interface OpenDialogProps {
  readonly slug: string;
  readonly problems: readonly string[];
  readonly handover: Handover;
  readonly takingOut: TakingOut;
  readonly dragged: boolean;
  readonly onFiles: (files: readonly FoundFile[]) => void;
  readonly onClose: () => void;
}

function OpenDialog(props: OpenDialogProps): React.JSX.Element {
  const { slug, problems, handover, takingOut, dragged, onFiles, onClose } = props;
  const articles = useArticles(slug);
  const asRead = useEffectiveArticles(slug);
  const say = useSaying(slug, asRead);
  const { read } = useStoryNow(slug);
  return (
    <AddArticlesView
      problems={<StoryFileProblems problems={problems} />}
      articles={articles}
      asRead={new Map(asRead.map((article) => [article.id, article]))}
      story={read?.story}
      target={handover.target}
      dragged={dragged}
      onTarget={handover.setTarget}
      onFiles={onFiles}
      onPaste={(source) => handover.take([source])}
      handedIn={<Handed slug={slug} handover={handover} onClose={onClose} />}
      onChange={(id, known) => void say(id, known)}
      takenOut={takingOut.takenOut}
      onRemove={takingOut.takeOut}
      onPutBack={takingOut.putBack}
    />
  );
}

/** Apart from the articles, for it changes with each of them that is read. */
function Handed({
  slug,
  handover,
  onClose,
}: Pick<OpenDialogProps, 'slug' | 'handover' | 'onClose'>): React.JSX.Element {
  const { report, cancel } = handover;
  return (
    <HandedIn report={report} progress={useProgress(slug)} onCancel={cancel} onDone={onClose} />
  );
}

/** Writes what is said of an article into the log of the story, as all that its reader corrects. */
function useSaying(slug: string, articles: readonly ArticleText[]) {
  const { correct } = useCorrector(slug);
  return async (id: string, said: SaidOfArticle): Promise<void> => {
    const article = articles.find((each) => each.id === id);
    if (article === undefined) return;
    const { outlet = '', published = '' } = article;
    const changes = articleChanges(article, { outlet, published }, said);
    for (const change of changes)
      // One after the other: each takes the next turn of the clock.
      // oxlint-disable-next-line no-await-in-loop
      await correct(change);
  };
}
