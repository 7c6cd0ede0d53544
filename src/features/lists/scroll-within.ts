/**
 * Scrolls the row's own panel as little as needed, and nothing around it: a choice on the timeline
 * must not scroll the timeline away. Headings that stay in sight are the row's scroll margin.
 */
export function scrollWithin(panel: Element | null, row: Element): void {
  if (panel === null) return;
  const seen = panel.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  const first = seen.top + (Number.parseFloat(getComputedStyle(row).scrollMarginTop) || 0);
  if (top < first) panel.scrollTop -= first - top;
  else if (bottom > seen.bottom) panel.scrollTop += bottom - seen.bottom;
}
