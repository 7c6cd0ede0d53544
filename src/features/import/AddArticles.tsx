interface AddArticlesProps {
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

export function AddArticles({ open }: AddArticlesProps): React.JSX.Element {
  return <div hidden={!open} />;
}
