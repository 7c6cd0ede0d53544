/**
 * Does something once the page has shown what it has, and tells how to call it off. What a click
 * chooses is in the list and the panel at once; the picture, which costs more, follows a frame later.
 */
export function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
