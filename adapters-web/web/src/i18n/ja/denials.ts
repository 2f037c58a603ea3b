import type { Catalogue } from '../catalogue';

export const denials: Catalogue['denials'] = {
  notAllowed: '{action} を許可する{kind}がありません。',
  denied: '{kind}によって明示的に拒否されています: {statement}',
  identity: 'アイデンティティベースのポリシー',
  boundary: 'アクセス許可の境界',
  session: 'セッションポリシー',
  trust: 'ロールの信頼ポリシー',
  explain: '詳しい理由を表示',
};
