import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useFromBrowser } from '../../ui/use-from-browser.ts';

type Theme = 'system' | 'light' | 'dark';

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const SIGN: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾' };
const NAME: Readonly<Record<Theme, string>> = {
  system: 'as your system',
  light: 'light',
  dark: 'dark',
};

/** Read before the first paint by public/before-paint.js. */
const KEY = 'sourceline-theme';

/** Light, dark, or as the system wishes; the browser remembers it. */
export function ThemeButton(): React.JSX.Element {
  const found = useFromBrowser(readTheme, 'system');
  const [chosen, setChosen] = useState<Theme>();
  const theme = chosen ?? found;
  const next = NEXT[theme];
  const label = `Theme: ${NAME[theme]}. Change to ${NAME[next]}.`;
  return (
    <Button
      aria-label={label}
      title={label}
      onClick={() => {
        setChosen(next);
        showTheme(next);
      }}
    >
      <span aria-hidden>{SIGN[theme]}</span>
    </Button>
  );
}

function readTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function showTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // The browser keeps nothing for this page: the theme holds until it is left.
  }
}
