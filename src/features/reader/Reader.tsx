export function Reader(): React.JSX.Element {
  return <section aria-label="Reader" />;
}
