/** What a simulated request has, and what bounds it. */
export const simulator = {
  context: 'Context keys',
  contextHint: 'What the request has, for conditions to ask about.',
  asked: 'The policies ask about {keys}.',
  noContext: 'Nothing is said about the request.',
  addKey: 'Add key',
  key: 'Key',
  useKey: 'Use {key}',
  type: 'Type',
  values: 'Values',
  valuesHint: 'One on each line.',
  withBoundary: 'With a permissions boundary',
  bounded: 'A permissions boundary limits what is allowed:',
  boundaryAllows: 'Allows it',
  boundaryAllowsNot: 'Does not allow it',
} as const;
