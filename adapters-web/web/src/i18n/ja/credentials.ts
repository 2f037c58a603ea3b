import type { Catalogue } from '../catalogue';

export const credentials: Catalogue['credentials'] = {
  title: '自分のセキュリティ認証情報',
  changePassword: 'パスワードを変更',
  changeEndsSessions:
    '変更すると、このセッションを含むすべてのセッションが終了します。新しいパスワードでもう一度サインインしてください。アクセスキーはそのまま残ります。',
  requirements: '新しいパスワードの要件',
  defaultRequirements:
    '8 文字以上で、英大文字、英小文字、数字、記号のうち 3 種類以上を含み、アカウントの名前または E メールアドレスと異なること。',
  oldPassword: '現在のパスワード',
  newPasswordAgain: '新しいパスワード (確認)',
  different: '新しいパスワードと一致しません。',
  wrongPassword: '現在のパスワードが間違っています。何度か間違えた場合は、少し待ってからお試しください。',
  unfit: '新しいパスワードは要件を満たしていません。',
  passwordChanged: 'パスワードを変更しました',
  signedOutEverywhere: 'このブラウザを含むすべてのセッションが終了しました。新しいパスワードでサインインしてください。',
  signIn: 'サインイン',
  sessions: 'サインイン中のセッション',
  sessionsDescription:
    'セッションは 12 時間続きます。心当たりのないセッションがあれば終了し、パスワードを変更してください。',
  noSessions: 'セッションはありません',
  signedIn: 'サインイン日時',
  browser: 'ブラウザ',
  address: 'IP アドレス',
  withMfa: 'MFA コード',
  current: 'このセッション',
  end: '終了',
  endOne: '{browser} のセッション ({time} から) を終了',
  endTitle: 'セッションを終了',
  endText: 'このセッション ({browser}) は直ちにサインアウトされます。',
  ended: 'セッションを終了しました',
  signOutEverywhere: 'すべてのセッションからサインアウト',
  signOutEverywhereText: 'このブラウザを含むすべてのセッションが終了します。アクセスキーはそのまま残ります。',
};
