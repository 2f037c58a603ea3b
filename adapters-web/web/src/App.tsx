import { Suspense } from 'react';
import { BrowserRouter, Route, Routes, useLocation } from 'react-router';
import type { Session as Facts } from './api/console';
import { Loading } from './components/Loading';
import { I18n } from './i18n/I18n';
import { routes } from './routes';
import { Session } from './session/Session';
import { BrokenPage } from './shell/BrokenPage';
import { BASE } from './shell/follow';
import { NoticesProvider } from './shell/Notices';
import { Shell } from './shell/Shell';

/**
 * @param session who is signed in, as it is being asked for
 */
export function App({ session }: { session: Promise<Facts> }) {
  return (
    <I18n>
      <NoticesProvider>
        <Session asked={session}>
          <BrowserRouter basename={BASE}>
            <Shell>
              <Suspense fallback={<Loading />}>
                <Pages />
              </Suspense>
            </Shell>
          </BrowserRouter>
        </Session>
      </NoticesProvider>
    </I18n>
  );
}

function Pages() {
  const { pathname } = useLocation();
  return (
    <BrokenPage key={pathname}>
      <Routes>
        {routes.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
      </Routes>
    </BrokenPage>
  );
}
