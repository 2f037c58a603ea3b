import type { Catalogue } from '../catalogue';

export const cases: Catalogue['cases'] = {
  title: 'サポートケース',
  subject: '件名',
  displayId: 'ケース ID',
  status: 'ステータス',
  severity: '重要度',
  service: 'サービス',
  category: 'カテゴリ',
  created: '作成日時',
  submittedBy: '作成者',
  language: '言語',
  contacts: 'その他の連絡先',
  desk: 'サポート',

  find: 'キーワードまたはプロパティでケースを検索',
  selection: 'プレビューするケース',
  refresh: '再読み込み',
  pageSize: '{size} 件',
  none: 'サポートケースはまだありません',
  noMatch: '一致するケースはありません',
  noMatchYet: 'ここまでに一致するケースはありません',
  searchOn: '続きを検索',
  showAll: 'すべてのケースを表示',
  preview: 'プレビュー',
  previewHint: 'ケースを選択すると、ここに表示されます。J キーと K キーで一覧を移動できます。',
  open: 'ケースを開く',

  export: 'エクスポート',
  exportCsv: 'CSV (表計算ソフト用)',
  exportJson: 'JSON (プログラム用)',
  exporting: 'エクスポート中',
  exported: '{count} 件のケースをエクスポートしました。',
  exportedFirst:
    '最初の {count} 件だけをエクスポートしました。残りを取得するには、一覧を絞り込むか、API を使用してください。',
};
