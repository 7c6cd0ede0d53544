export function Filters(): React.JSX.Element {
  return <section aria-label="Filters" />;
}
