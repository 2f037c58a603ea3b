/** Tags of users, roles and policies. */
export const tags = {
  tags: 'Tags',
  description: 'Names and values of your own. Conditions in policies can refer to them.',
  none: 'No tags',
  manage: 'Manage tags',
  key: 'Key',
  value: 'Value',
} as const;
