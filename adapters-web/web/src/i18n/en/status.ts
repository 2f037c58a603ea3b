/** The states and severities of cases, by the codes of the API, and how soon a first response is promised. */
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
  targetMinutes: { one: '{count} minute', other: '{count} minutes' },
  targetHours: { one: '{count} hour', other: '{count} hours' },
  targetBusinessHours: { one: '{count} business hour', other: '{count} business hours' },
} as const;
