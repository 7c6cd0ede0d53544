// First: whoever names a layer first, orders them all.
import './ui/layers.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, storyIsThere } from './app/App.tsx';
import { keepEarlyDrops } from './ui/early-drop.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');

keepEarlyDrops();

// Drawn once, with its story, over the grounds that index.html draws: nothing moves after. In one
// task, for there is nothing yet to scroll or to click on that would have to be answered meanwhile.
void storyIsThere().then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);

// After the first paint has all it asks for. Not while developing: what is kept would hide changes.
// Nor inside other people's pages, whose readers have not come for it.
const isOnItsOwn = window.parent === window;
if (import.meta.env.PROD && isOnItsOwn && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' }).catch(() => {
      // A browser that keeps nothing opens the page from the network, as always.
    });
  });
