import type { Catalogue } from '../catalogue';

export const errors: Catalogue['errors'] = {
  failed: '処理できませんでした',
  network: 'サーバーに接続できません。接続を確認して、もう一度お試しください。',
  throttled: 'リクエストが多すぎます。少し待ってから、もう一度お試しください。',
  unavailable: 'サーバーが混み合っているか、再起動中です。少し待ってから、もう一度お試しください。',
  sessionOver: 'セッションが終了しました。もう一度サインインしてください。',
  sessionOverTitle: 'セッションが終了しました',
  sessionOverHint:
    '入力した内容はこのページに残っています。新しいタブでサインインしてから、このタブに戻ってください。自動的に続行します。',
  signInAgain: '新しいタブでサインイン',
  goOn: 'サインインしました',
  requestId: 'リクエスト {id}',
  notFoundTitle: 'ページが見つかりません',
  notFound: 'ページ {path} は存在しないか、なくなりました。',
  toHome: 'ホームへ移動',
  brokenTitle: 'ページを表示できません',
  broken:
    'これはお客様の操作ではなく、コンソールの不具合です。ページを再読み込みしてください。繰り返す場合は管理者に連絡してください。',
  reload: '再読み込み',

  deniedTitle: '{action} のアクセス許可が必要です',
  denied:
    'お客様のポリシーではこの操作は許可されていません。変更できるのは、アカウントの ID を管理する担当者だけです。',
  deniedAction: '不足しているアクション',
  deniedResource: 'リソース',
  deniedWho: 'リクエストした人',
  deniedWhy: '理由',
  copyRequest: '管理者への依頼文をコピー',
  copyRequestEnglish: '英語で',
  copyRequestJapanese: '日本語で',
};
