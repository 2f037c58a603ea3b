/** What is written otherwise in another version of a text. */
export const difference = {
  lines: 'Line by line',
  counts: 'Lines added: {added}, removed: {removed}',
} as const;
