/** What many pages say alike. */
export const actions = {
  cancel: 'Cancel',
  close: 'Close',
  copied: 'Copied',
  loading: 'Loading',
  retry: 'Try again',
} as const;
