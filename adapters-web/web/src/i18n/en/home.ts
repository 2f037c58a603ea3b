/** The first page. */
export const home = {
  title: 'Support Center',
  description: 'What is going on for {account}',
  waiting: 'Waiting for you',
  open: 'Open with Support',
  noneWaiting: 'Nothing waits for an answer of yours.',
  noneOpen: 'No open cases.',
  viewAll: 'View all',
  comparePlans: 'Compare plans',
  yourPlan: 'Your plan',
  fastest: 'Fastest first answer',
  actionRecommended: 'Action recommended',
  investigate: 'Investigation recommended',
  noProblem: 'No problems',
} as const;
