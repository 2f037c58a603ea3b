import { page, type Route } from '../../route';

export const homeRoutes: Route[] = [page('/', () => import('./HomePage'))];
