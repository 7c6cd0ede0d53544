export function Lists(): React.JSX.Element {
  return <section aria-label="Lists" />;
}
