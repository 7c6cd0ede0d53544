// First: whoever names a layer first, orders them all.
import './ui/layers.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, storyIsThere } from './app/App.tsx';
import { keepEarlyDrops } from './ui/early-drop.ts';

const [prepared, root] = ['#prepared', '#root'].map((id) => document.querySelector(id));
if (!prepared || !root) throw new Error('index.html has no place for the page');
const { dataset } = document.documentElement;
// Nothing is prepared while developing.
const isPrepared = dataset['prepared'] !== undefined && prepared.hasChildNodes();
if (!isPrepared) dataset['prepared'] = 'none';

keepEarlyDrops();

// In a task of its own: to take up the script is enough for a slow phone at once.
setTimeout(async () => {
  await storyIsThere();
  if (isPrepared) {
    // What the build prepared comes to life in slices: it is there to be read and scrolled meanwhile.
    dataset['prepared'] = 'shown';
    root.remove();
    startTransition(() => void hydrateRoot(prepared, <App />));
  } else {
    // Drawn once, with its story, over the grounds that index.html draws: nothing moves after. In one
    // task, for there is nothing yet to scroll or to click on that would have to be answered meanwhile.
    prepared.remove();
    createRoot(root).render(<App />);
  }
});

// After the first paint has all it asks for. Not while developing: what is kept would hide changes.
// Nor inside other people's pages, whose readers have not come for it.
const isOnItsOwn = window.parent === window;
if (import.meta.env.PROD && isOnItsOwn && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' }).catch(() => {
      // A browser that keeps nothing opens the page from the network, as always.
    });
  });
