import type { Route } from '../../route';

export const advisorRoutes: Route[] = [];
