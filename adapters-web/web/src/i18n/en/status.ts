/** The states and severities of cases, by the codes of the API, and how they are read aloud. */
export const status = {
  unassigned: 'Unassigned',
  opened: 'Opened',
  'work-in-progress': 'Work in progress',
  'pending-customer-action': 'Waiting for you',
  'customer-action-completed': 'You have answered',
  reopened: 'Reopened',
  resolved: 'Resolved',
  severityLow: 'Low',
  severityNormal: 'Normal',
  severityHigh: 'High',
  severityUrgent: 'Urgent',
  severityCritical: 'Critical',
} as const;
