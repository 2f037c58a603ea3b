import { page, type Route } from '../../route';

export const deskRoutes: Route[] = [
  page('/desk', () => import('./queue/QueuePage')),
  page('/desk/cases/:caseId', () => import('./view/DeskCasePage')),
  page('/desk/canned-replies', () => import('./canned/CannedRepliesPage')),
  page('/desk/contact-requests', () => import('./contacts/ContactListPage')),
  page('/desk/contact-requests/:contactId', () => import('./contacts/ContactPage')),
  page('/desk/audit', () => import('./audit/AuditPage')),
];
