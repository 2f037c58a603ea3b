import type { Catalogue } from '../catalogue';

export const plan: Catalogue['plan'] = {
  hint: 'お客様のアカウントのプランは {plan} です。',
  comparison: 'プランの比較',
  feature: '機能',
  current: '現在のプラン',
  choose: '変更',

  customerService: 'アカウントと請求のケース',
  technical: '技術的なケース',
  api: 'Support API の利用',
  advisor: 'Trusted Advisor のチェック',
  advisor_core: '基本',
  advisor_all: 'すべて',
  priority: 'Trusted Advisor Priority の利用',
  response: '初回応答 (重要度: {severity})',
  yes: 'あり',
  no: 'なし',
  unpromised: '目標なし',
  minutes: '{count} 分',
  hours: '{count} 時間',
  businessHours: '営業時間 {count} 時間',

  changeFromTo: '{from} から {to} に変更しますか?',
  changeTo: '{plan} に変更',
  lost: '失われるもの',
  won: '得られるもの',
  same: 'どちらのプランも内容は同じです。',
  difference: '{feature}: {before} → {after} に変わります',
  atOnce: '変更はすぐに、アカウントの全員に適用されます。',
  cancel: '変更しない',
  changed: 'お客様のアカウントのプランは {plan} になりました。',
};
