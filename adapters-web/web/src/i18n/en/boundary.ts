/** Permissions boundaries of users and roles. */
export const boundary = {
  boundary: 'Permissions boundary',
  of: 'Permissions boundary of {name}',
  description: 'A policy that sets the most that may be allowed. It allows nothing by itself.',
  none: 'None: whatever the policies allow is allowed.',
  set: 'Set boundary',
  change: 'Change boundary',
  remove: 'Remove boundary',
  removeText: 'From then on, {name} may do everything that the policies above allow.',
  policy: 'Policy',
  policyHint: 'What this policy does not allow is denied, even if other policies allow it.',
  choose: 'Choose a policy',
} as const;
