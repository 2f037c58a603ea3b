import { page, type Route } from '../../route';

export const advisorRoutes: Route[] = [
  page('/advisor', () => import('./overview/AdvisorPage')),
  page('/advisor/checks', () => import('./checks/CheckListPage')),
  page('/advisor/checks/:checkId', () => import('./check/CheckPage')),
];
