import type { Route } from '../../route';

export const identityRoutes: Route[] = [];
