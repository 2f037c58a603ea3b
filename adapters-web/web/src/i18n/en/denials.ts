/** Why something was refused, where the server says it in the words of AWS. */
export const denials = {
  notAllowed: 'No {kind} allows {action}.',
  denied: 'Explicitly denied by {kind}: {statement}',
  identity: 'identity-based policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  trust: 'role trust policy',
  explain: 'Why exactly?',
} as const;
