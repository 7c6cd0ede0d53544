/**
 * Does something once the page has shown what it has, and tells how to call it off. What a click
 * chooses is seen at once; what follows from it, which costs more, a frame later.
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
