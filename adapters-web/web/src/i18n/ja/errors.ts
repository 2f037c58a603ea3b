import type { Catalogue } from '../catalogue';

export const errors: Catalogue['errors'] = {
  failed: '処理できませんでした',
  network: 'サーバーに接続できません。接続を確認して、もう一度お試しください。',
  throttled: 'リクエストが多すぎます。少し待ってから、もう一度お試しください。',
  unavailable: 'サーバーが混み合っているか、再起動中です。少し待ってから、もう一度お試しください。',
  sessionOver: 'セッションが終了しました。もう一度サインインしてください。',
  sessionOverTitle: 'セッションが終了しました',
  sessionOverHint:
    '入力した内容は、このページに残っています。新しいタブでサインインしてから、このタブに戻ると、自動的に続行されます。',
  signInAgain: '新しいタブでサインイン',
  goOn: 'サインインしました',
  requestId: 'リクエスト ID: {id}',
  notFoundTitle: 'ページが見つかりません',
  notFound: 'ページ {path} は存在しないか、削除されました。',
  toHome: 'ホームに移動',
  brokenTitle: 'ページを表示できません',
  broken:
    'これはコンソールの不具合であり、お客様の操作が原因ではありません。ページを再読み込みしてください。繰り返し発生する場合は、管理者に連絡してください。',
  reload: '再読み込み',

  deniedTitle: '{action} のアクセス許可が必要です',
  denied: 'お客様のポリシーでは、この操作は許可されていません。変更できるのは、アカウントの IAM 管理者だけです。',
  deniedAction: '不足しているアクション',
  deniedResource: 'リソース',
  deniedWho: 'リクエスト元',
  deniedWhy: '理由',
  copyRequest: '管理者への依頼文をコピー',
  copyRequestEnglish: '英語',
  copyRequestJapanese: '日本語',
};
