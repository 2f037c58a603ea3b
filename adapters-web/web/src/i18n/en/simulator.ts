/** What a simulated request has, and what bounds it. */
export const simulator = {
  context: 'Context keys',
  contextHint: 'Attributes of the request that conditions refer to.',
  asked: 'Keys in the policies: {keys}',
  noContext: 'No attributes of the request are specified.',
  addKey: 'Add key',
  key: 'Key',
  useKey: 'Use {key}',
  type: 'Type',
  values: 'Values',
  valuesHint: 'One per line.',
  withBoundary: 'With a permissions boundary',
  bounded: 'A permissions boundary limits what is allowed:',
  boundaryAllows: 'Allows it',
  boundaryAllowsNot: 'Does not allow it',
} as const;
