/** Creating a user: permissions of another one, and how the user learns of it. */
export const newUser = {
  choose: 'Groups and policies',
  copy: 'Same as another user',
  copyFrom: 'Copy permissions from',
  copyHint: 'Groups, policies, inline policies and the permissions boundary are copied once. Later changes are not.',
  chooseUser: 'Choose a user',
  copyInstructions: 'Copy sign-in instructions',
  mailInstructions: 'Send sign-in instructions by e-mail',
  inEnglish: 'In English',
  inJapanese: 'In Japanese',
} as const;
