import { page, type Route } from '../../route';

export const planRoutes: Route[] = [page('/plan', () => import('./PlanPage'))];
