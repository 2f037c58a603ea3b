/** The first page. */
export const home = {
  title: 'Support Center',
  description: 'Support for {account} at a glance',
  waiting: 'Waiting for you',
  open: 'Open with Support',
  noneWaiting: 'No cases are waiting for you.',
  noneOpen: 'No cases are open with Support.',
  viewAll: 'View all',
  comparePlans: 'Compare plans',
  yourPlan: 'Your plan',
  fastest: 'Fastest first response',
  actionRecommended: 'Action recommended',
  investigate: 'Investigation recommended',
  noProblem: 'No problems',
} as const;
