export function AddArticles(): React.JSX.Element {
  return <section aria-label="AddArticles" />;
}
