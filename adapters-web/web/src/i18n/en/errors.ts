/** What is said when something is refused or fails. */
export const errors = {
  failed: 'Something went wrong',
  network: 'The server cannot be reached. Check your connection and try again.',
  throttled: 'Too many requests at once. Wait a moment and try again.',
  unavailable: 'The server is busy or restarting. Try again in a moment.',
  sessionOver: 'Your session has ended. Sign in again.',
  sessionOverTitle: 'Your session has ended',
  sessionOverHint:
    'What you have written stays on this page. Sign in in a new tab, then come back to this one. It continues by itself.',
  signInAgain: 'Sign in in a new tab',
  goOn: 'I have signed in',
  requestId: 'Request ID: {id}',
  notFoundTitle: 'Page not found',
  notFound: 'The page {path} does not exist, or no longer exists.',
  toHome: 'Go to the home page',
  brokenTitle: 'This page cannot be shown',
  broken:
    'This is a defect of the console, not something you did. Reload the page. If it happens again, tell your administrator.',
  reload: 'Reload',

  deniedTitle: 'You need permission for {action}',
  denied: 'Your policies do not allow this. Only an IAM administrator of your account can change that.',
  deniedAction: 'Missing action',
  deniedResource: 'Resource',
  deniedWho: 'Requested by',
  deniedWhy: 'Why',
  copyRequest: 'Copy a request for my administrator',
  copyRequestEnglish: 'In English',
  copyRequestJapanese: 'In Japanese',
} as const;
