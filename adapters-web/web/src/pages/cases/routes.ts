import { page, type Route } from '../../route';

export const caseRoutes: Route[] = [page('/cases', () => import('./list/CaseListPage'))];
