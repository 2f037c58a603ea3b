import type { Catalogue } from '../catalogue';

export const plan: Catalogue['plan'] = {
  hint: 'アカウントの現在のプランは {plan} です。',
  comparison: 'プランに含まれる内容',
  feature: '機能',
  current: '現在のプラン',
  choose: '変更',

  customerService: 'アカウントと請求のケース',
  technical: '技術的なケース',
  api: 'Support API',
  advisor: 'Trusted Advisor のチェック',
  advisor_core: '基本',
  advisor_all: 'すべて',
  priority: 'Trusted Advisor Priority',
  response: '初回応答 (重要度: {severity})',
  yes: 'あり',
  no: 'なし',
  unpromised: '目標なし',

  changeFromTo: '{from} から {to} に変更しますか?',
  changeTo: '{plan} に変更',
  lost: '失われるもの',
  won: '得られるもの',
  same: 'どちらのプランも内容は同じです。',
  difference: '{feature}: {before} → {after}',
  atOnce: '変更は、アカウントのすべてのユーザーに直ちに適用されます。',
  cancel: '現在のプランを維持',
  changed: 'アカウントのプランを {plan} に変更しました。',
};
