import { page, type Route } from '../../route';

/** Names can be anything but `-`, which is why what is created has an address of its own below that. */
export const identityRoutes: Route[] = [
  page('/users', () => import('./users/UserListPage')),
  page('/users/-/create', () => import('./users/CreateUserPage')),
  page('/users/:name', () => import('./users/UserPage')),
  page('/groups', () => import('./groups/GroupListPage')),
  page('/groups/:name', () => import('./groups/GroupPage')),
  page('/roles', () => import('./roles/RoleListPage')),
  page('/roles/-/create', () => import('./roles/CreateRolePage')),
  page('/roles/:name', () => import('./roles/RolePage')),
  page('/policies', () => import('./policies/PolicyListPage')),
  page('/policies/create', () => import('./policies/CreatePolicyPage')),
  page('/policies/edit/*', () => import('./policies/EditPolicyPage')),
  page('/policies/aws/*', () => import('./policies/AwsPolicyPage')),
  page('/policies/own/*', () => import('./policies/OwnPolicyPage')),
  page('/simulator', () => import('./simulator/SimulatorPage')),
  page('/access', () => import('./access/AccessPage')),
  page('/credentials', () => import('./own/OwnCredentialsPage')),
  page('/account-settings', () => import('./account/AccountSettingsPage')),
];
