import type { Catalogue } from '../catalogue';

export const home: Catalogue['home'] = {
  title: 'サポートセンター',
  description: '{account} のサポートの状況',
  waiting: 'お客様の対応待ち',
  open: 'サポートの回答待ち',
  noneWaiting: 'お客様の対応を待っているケースはありません。',
  noneOpen: 'サポートの回答を待っているケースはありません。',
  viewAll: 'すべて表示',
  comparePlans: 'プランを比較',
  yourPlan: '現在のプラン',
  fastest: '最短の初回応答時間',
  actionRecommended: 'アクション推奨',
  investigate: '調査推奨',
  noProblem: '問題なし',
};
