import { page, type Route } from '../../route';

export const caseRoutes: Route[] = [
  page('/cases', () => import('./list/CaseListPage')),
  page('/cases/create', () => import('./create/CreateCasePage')),
  page('/cases/:name', () => import('./view/CasePage')),
];
