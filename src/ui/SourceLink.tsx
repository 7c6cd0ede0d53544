import type { ReactNode } from 'react';

interface SourceLinkProps {
  /** An http(s) address: its user's own, never asked for by the page. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A way off the page to where an article stood; the site learns nothing of this page. */
export const SourceLink = ({ href, children }: SourceLinkProps): React.JSX.Element => (
  <a href={href} target="_blank" rel="noopener noreferrer nofollow">
    {children}
  </a>
);
