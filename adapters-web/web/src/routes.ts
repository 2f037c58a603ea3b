import { page, type Route } from './route';
import { advisorRoutes } from './pages/advisor/routes';
import { caseRoutes } from './pages/cases/routes';
import { deskRoutes } from './pages/desk/routes';
import { homeRoutes } from './pages/home/routes';
import { identityRoutes } from './pages/identities/routes';
import { planRoutes } from './pages/plan/routes';

/** All pages, an area a line. */
export const routes: Route[] = [
  ...homeRoutes,
  ...caseRoutes,
  ...advisorRoutes,
  ...identityRoutes,
  ...planRoutes,
  ...deskRoutes,
  page('*', () => import('./pages/NotFoundPage')),
];
