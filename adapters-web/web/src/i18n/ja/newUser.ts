import type { Catalogue } from '../catalogue';

export const newUser: Catalogue['newUser'] = {
  choose: 'グループとポリシー',
  copy: 'ほかのユーザーと同じ',
  copyFrom: 'アクセス許可のコピー元',
  copyHint:
    'グループ、ポリシー、インラインポリシー、アクセス許可の境界を一度だけコピーします。その後の変更は反映されません。',
  chooseUser: 'ユーザーを選択',
  copyInstructions: 'サインイン手順をコピー',
  mailInstructions: 'サインイン手順を E メールで送信',
  inEnglish: '英語',
  inJapanese: '日本語',
};
