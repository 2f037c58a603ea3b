import type { Route } from '../../route';

export const planRoutes: Route[] = [];
