import type { PlainTextKey } from '../i18n/catalogue';

export interface NavigationLink {
  path: string;
  text: PlainTextKey;
}

export interface NavigationSection {
  text: PlainTextKey;
  links: NavigationLink[];
}

/** What the side navigation and the palette offer to customers. Where no page is registered for a path, it is left out. */
export const customerNavigation: NavigationSection[] = [
  {
    text: 'shell.supportCenter',
    links: [
      { path: '/', text: 'shell.home' },
      { path: '/cases', text: 'shell.cases' },
      { path: '/cases/create', text: 'shell.createCase' },
    ],
  },
  {
    text: 'shell.advisor',
    links: [
      { path: '/advisor', text: 'shell.recommendations' },
      { path: '/advisor/checks', text: 'shell.checks' },
    ],
  },
  {
    text: 'shell.identities',
    links: [
      { path: '/users', text: 'shell.users' },
      { path: '/groups', text: 'shell.groups' },
      { path: '/roles', text: 'shell.roles' },
      { path: '/policies', text: 'shell.policies' },
      { path: '/simulator', text: 'shell.simulator' },
      { path: '/access', text: 'shell.access' },
      { path: '/account-settings', text: 'shell.accountSettings' },
    ],
  },
  {
    text: 'shell.account',
    links: [{ path: '/plan', text: 'shell.plan' }],
  },
];

/** What customers often want to do, for the palette. */
export const customerTasks: NavigationLink[] = [
  { path: '/cases/create', text: 'shell.taskCreateCase' },
  { path: '/cases?status=pending-customer-action', text: 'shell.taskWaiting' },
  { path: '/users/-/create', text: 'identities.createUser' },
  { path: '/policies/create', text: 'identities.createPolicy' },
];

/** What engineers have instead. */
export const deskNavigation: NavigationSection[] = [
  {
    text: 'shell.desk',
    links: [
      { path: '/desk', text: 'shell.queue' },
      { path: '/desk/canned-replies', text: 'shell.cannedReplies' },
      { path: '/desk/contact-requests', text: 'shell.contactRequests' },
      { path: '/desk/audit', text: 'desk.audit' },
    ],
  },
];
