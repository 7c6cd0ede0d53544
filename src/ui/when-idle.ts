/** Does something once the browser has nothing better to do; returns how to call it off. */
export function whenIdle(act: () => unknown): () => void {
  // Safari has none: a moment after the first paint is idle enough.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 500);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 3000 });
  return () => cancelIdleCallback(handle);
}
