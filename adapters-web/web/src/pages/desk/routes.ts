import type { Route } from '../../route';

export const deskRoutes: Route[] = [];
