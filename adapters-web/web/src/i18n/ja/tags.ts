import type { Catalogue } from '../catalogue';

export const tags: Catalogue['tags'] = {
  tags: 'タグ',
  description: '自由に付けられる名前と値です。ポリシーの条件で使用できます。',
  none: 'タグはありません',
  manage: 'タグを管理',
  key: 'キー',
  value: '値',
};
