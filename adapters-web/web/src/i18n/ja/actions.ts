import type { Catalogue } from '../catalogue';

export const actions: Catalogue['actions'] = {
  cancel: 'キャンセル',
  close: '閉じる',
  copied: 'コピーしました',
  loading: '読み込み中',
  retry: '再試行',
};
