/** Tags of users, roles and policies. */
export const tags = {
  tags: 'Tags',
  description: 'Names and values of your own, which conditions in policies can ask about.',
  none: 'No tags',
  manage: 'Manage tags',
  key: 'Key',
  value: 'Value',
} as const;
