export function EventDetail(): React.JSX.Element {
  return <section aria-label="EventDetail" />;
}
