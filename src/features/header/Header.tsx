export function Header(): React.JSX.Element {
  return <section aria-label="Header" />;
}
