/**
 * Where a statement stands on the page. Its own id holds names of files, and an element that is
 * named by another one cannot point at an id with a space in it.
 */
export const statementAnchor = (id: string): string => `statement-${id.replaceAll(/\s/g, '_')}`;
