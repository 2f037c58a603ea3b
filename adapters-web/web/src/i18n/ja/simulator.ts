import type { Catalogue } from '../catalogue';

export const simulator: Catalogue['simulator'] = {
  context: 'コンテキストキー',
  contextHint: '条件が参照する、リクエストの属性です。',
  asked: 'ポリシーが参照するキー: {keys}',
  noContext: 'リクエストの属性は指定されていません。',
  addKey: 'キーを追加',
  key: 'キー',
  useKey: '{key} を使用',
  type: '型',
  values: '値',
  valuesHint: '1 行に 1 つずつ入力します。',
  withBoundary: 'アクセス許可の境界を使用',
  bounded: 'アクセス許可の境界によって制限されています:',
  boundaryAllows: '許可する',
  boundaryAllowsNot: '許可しない',
};
