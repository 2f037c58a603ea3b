import type { Catalogue } from '../catalogue';

export const boundary: Catalogue['boundary'] = {
  boundary: 'アクセス許可の境界',
  of: '{name} のアクセス許可の境界',
  description: '許可できる上限を定めるポリシーです。それ自体は何も許可しません。',
  none: 'なし: ポリシーが許可するアクションは、すべて許可されます。',
  set: '境界を設定',
  change: '境界を変更',
  remove: '境界を削除',
  removeText: '削除すると、{name} は、上のポリシーが許可するすべてのアクションを実行できるようになります。',
  policy: 'ポリシー',
  policyHint: 'このポリシーが許可しないアクションは、ほかのポリシーが許可していても拒否されます。',
  choose: 'ポリシーを選択',
};
