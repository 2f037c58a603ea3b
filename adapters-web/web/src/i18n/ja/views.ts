import type { Catalogue } from '../catalogue';

export const views: Catalogue['views'] = {
  views: '保存済みのビュー',
  save: 'このビューを保存',
  saveTitle: 'ビューを保存',
  name: '名前',
  nameRule: '{most} 文字以内',
  taken: '同じ名前のビューが存在します。保存すると置き換えられます。',
  hint: '一覧のフィルター、並べ替え、列を、このブラウザに保存します。',
  confirm: '保存',
  cancel: 'キャンセル',
  delete: '{name} を削除',
};
