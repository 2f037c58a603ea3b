import type { Language } from '../../../i18n/language';

export interface Invited {
  /** The name of the account. */
  account: string;
  userName: string;
  signInLink: string;
}

export interface Letter {
  subject: string;
  body: string;
}

/**
 * How to sign in, for the user to read, in a language that need not be that of the page; that is why it is not in the
 * catalogues. The password is never in it.
 */
export function signInLetter(language: Language, invited: Invited): Letter {
  return language === 'ja' ? japanese(invited) : english(invited);
}

function english({ account, userName, signInLink }: Invited): Letter {
  return {
    subject: `Your access to ${account}`,
    body: [
      'Hello,',
      '',
      `you can now sign in to the support console of ${account}:`,
      '',
      `  Sign-in page: ${signInLink}`,
      `  User name: ${userName}`,
      '',
      'You get your password in another way. Choose one of your own if you are asked for it.',
    ].join('\n'),
  };
}

function japanese({ account, userName, signInLink }: Invited): Letter {
  return {
    subject: `${account} へのアクセスについて`,
    body: [
      'お疲れさまです。',
      '',
      `${account} のサポートコンソールにサインインできるようになりました。`,
      '',
      `  サインインページ: ${signInLink}`,
      `  ユーザー名: ${userName}`,
      '',
      'パスワードは別の方法でお伝えします。変更を求められた場合は、ご自身のパスワードを設定してください。',
    ].join('\n'),
  };
}

/** Opens the letter in the reader's mail program, to nobody as yet. */
export function mailto({ subject, body }: Letter): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
