export function Timeline(): React.JSX.Element {
  return <section aria-label="Timeline" />;
}
