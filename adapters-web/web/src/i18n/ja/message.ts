import type { Catalogue } from '../catalogue';

export const message: Catalogue['message'] = {
  characters: '{count} / {most} 文字。パスワードやキーは入力しないでください。',
  files: '添付ファイル',
  filesHint: '最大 3 個、1 個あたり 5 MB まで。ここにドロップするか、スクリーンショットを本文に貼り付けてください。',
  chooseFiles: 'ファイルを選択',
  dropFiles: 'ここにファイルをドロップ',
  removeFile: '{name} を削除',
  fileTooLarge: '5 MB を超えています。',
  tooManyFiles: '1 つのメッセージに添付できるファイルは {count} 個までです。',
  empty: 'メッセージを入力してください。',
  tooLong: '{most} 文字以内で入力してください。',
  download: '{name} をダウンロード',
};
