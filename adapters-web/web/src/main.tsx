import '@cloudscape-design/global-styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { matchRoutes } from 'react-router';
import { fetchSession } from './api/console';
import { App } from './App';
import { loadTexts } from './i18n/I18n';
import { chosenLanguage } from './i18n/language';
import { routes } from './routes';
import { BASE } from './shell/follow';

// Asked for before anything is shown, so that all of it comes at once. Where one fails, it is told where it is missed.
const session = fetchSession();
session.catch(() => undefined);
loadTexts(chosenLanguage()).catch(() => undefined);
matchRoutes(routes, window.location, BASE)
  ?.at(-1)
  ?.route.load()
  .catch(() => undefined);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App session={session} />
    </StrictMode>,
  );
}
