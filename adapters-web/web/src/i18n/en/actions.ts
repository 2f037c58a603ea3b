/** What many pages say alike. */
export const actions = {
  close: 'Close',
  copied: 'Copied',
  loading: 'Loading',
  retry: 'Try again',
} as const;
