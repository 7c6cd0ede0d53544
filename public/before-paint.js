// Runs before the first paint. A file of its own, because the page's policy allows no inline script.
const { dataset } = document.documentElement;

// A chosen theme never flashes the other one, nor what is said to newcomers who has been here. What is
// chosen is written by ThemeButton and Intro.
try {
  const theme = localStorage.getItem('sourceline-theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  if (localStorage.getItem('sourceline-intro') !== null) dataset.intro = 'seen';
} catch {
  // The browser keeps nothing for this page: the system's wish decides.
}

// The screen that the build prepared is right for a link that asks for nothing, where nothing was ever
// kept that might change the story, and where there is room for all its columns. As long as that is
// not known, it stays unseen. The databases are those of src/store/name.ts.
if (location.search === '' && matchMedia('(width >= 75rem) and (height >= 50rem)').matches)
  void indexedDB
    ?.databases?.()
    .then((all) => {
      // The script has come first, and has chosen for itself.
      if (dataset.prepared !== undefined) return;
      if (all.some(({ name }) => name.startsWith('sourceline'))) return;
      dataset.prepared = 'chosen';
      // The style sheet is there when a frame is. With its faces, for in others the lines are not the same.
      requestAnimationFrame(() =>
        Promise.allSettled(
          ['Inter Variable', 'Source Serif 4 Variable'].map((name) =>
            document.fonts.load(`1em "${name}"`),
          ),
        ).then(() => {
          if (dataset.prepared === 'chosen') dataset.prepared = 'shown';
        }),
      );
    })
    .catch(() => undefined);
