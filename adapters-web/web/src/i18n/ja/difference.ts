import type { Catalogue } from '../catalogue';

export const difference: Catalogue['difference'] = {
  lines: '行ごとの違い',
  counts: '{added} 行追加、{removed} 行削除',
};
