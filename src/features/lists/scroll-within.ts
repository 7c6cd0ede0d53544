/**
 * Scrolls the row's own panel as little as needed, and nothing around it: a choice on the timeline
 * must not scroll the timeline away.
 */
export function scrollWithin(panel: Element | null, row: Element): void {
  if (panel === null) return;
  const seen = panel.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (top < seen.top) panel.scrollTop -= seen.top - top;
  else if (bottom > seen.bottom) panel.scrollTop += bottom - seen.bottom;
}
