import type { Catalogue } from '../catalogue';

export const views: Catalogue['views'] = {
  views: '保存したビュー',
  save: 'このビューを保存',
  saveTitle: 'ビューを保存',
  name: '名前',
  nameRule: '{most} 文字まで',
  taken: '同じ名前のビューがあります。置き換えられます。',
  hint: '一覧のフィルター、並び順、列をこのブラウザーに保存します。',
  confirm: '保存',
  cancel: 'キャンセル',
  delete: '{name} を削除',
};
