// Runs before the first paint, so that a chosen theme never flashes the other one. A file of its
// own, because the page's policy allows no inline script. The choice is written by ThemeButton.
try {
  const theme = localStorage.getItem('sourceline-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // The browser keeps nothing for this page: the system's wish decides.
}
