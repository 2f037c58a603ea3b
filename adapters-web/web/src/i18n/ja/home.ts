import type { Catalogue } from '../catalogue';

export const home: Catalogue['home'] = {
  title: 'サポートセンター',
  description: '{account} の現在の状況',
  waiting: 'お客様の対応待ち',
  open: 'サポートで対応中',
  noneWaiting: 'お客様の回答を待っているケースはありません。',
  noneOpen: 'オープン中のケースはありません。',
  viewAll: 'すべて表示',
  comparePlans: 'プランを比較',
  yourPlan: '現在のプラン',
  fastest: '最短の初回応答',
  actionRecommended: 'アクション推奨',
  investigate: '調査推奨',
  noProblem: '問題なし',
};
