import type { Catalogue } from '../catalogue';

export const message: Catalogue['message'] = {
  characters: '{count} / {most} 文字。パスワードやキーは書かないでください。',
  files: 'ファイル',
  filesHint: '1 件 5 MB まで、3 件まで。ここにドロップするか、スクリーンショットを本文に貼り付けてください。',
  chooseFiles: 'ファイルを選択',
  dropFiles: 'ここにファイルをドロップ',
  removeFile: '{name} を削除',
  fileTooLarge: '5 MB を超えています。',
  tooManyFiles: '1 つのメッセージに添付できるのは {count} 件までです。',
  empty: '内容を入力してください。',
  tooLong: '長すぎます。{most} 文字以内で入力してください。',
};
