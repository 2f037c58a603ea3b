/** What is said when something is refused or fails. */
export const errors = {
  failed: 'That did not work',
  network: 'The server cannot be reached. Check your connection and try again.',
  throttled: 'Too many requests at once. Wait a moment and try again.',
  unavailable: 'The server is busy or restarting. Try again in a moment.',
  sessionOver: 'Your session is over. Sign in again.',
  sessionOverTitle: 'Your session is over',
  sessionOverHint:
    'What you have written stays on this page. Sign in again in another tab, then come back: the page goes on by itself.',
  signInAgain: 'Sign in in a new tab',
  goOn: 'I have signed in',
  requestId: 'Request {id}',
  notFoundTitle: 'There is nothing here',
  notFound: 'The page {path} does not exist, or no longer.',
  toHome: 'Go to the home page',
  brokenTitle: 'The page broke',
  broken:
    'This is a defect of the console, not of what you did. Reload the page; if it happens again, tell your administrator.',
  reload: 'Reload',

  deniedTitle: 'You need permission for {action}',
  denied:
    'Your policies do not let you do this. Only someone who administers the identities of your account can change that.',
  deniedAction: 'Missing action',
  deniedResource: 'Resource',
  deniedWho: 'Who asked',
  deniedWhy: 'Why',
  copyRequest: 'Copy a request for my administrator',
  copyRequestEnglish: 'in English',
  copyRequestJapanese: 'in Japanese',
} as const;
