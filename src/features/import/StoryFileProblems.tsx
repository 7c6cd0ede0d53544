import { Notice } from '../../ui/Notice.tsx';

/** Why story files were not opened. */
export function StoryFileProblems({
  problems,
}: {
  readonly problems: readonly string[];
}): React.JSX.Element {
  if (problems.length === 0) return <></>;
  return (
    <Notice tone="problem">
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      <p>The stories that are here stay as they were.</p>
    </Notice>
  );
}
