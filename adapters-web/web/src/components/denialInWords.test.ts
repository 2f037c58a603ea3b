import { expect, test } from 'vitest';
import { text } from '../i18n/catalogue';
import { ja } from '../i18n/ja';
import type { Translate } from '../i18n/I18n';
import { denialInWords } from './denialInWords';

const t: Translate = (key, ...values) => text(ja, 'ja', key, values[0]);

test('the reasons that the server gives are said in the language of the page', () => {
  expect(denialInWords('because no identity-based policy allows the support:CreateCase action', t)).toBe(
    'support:CreateCase を許可するアイデンティティベースのポリシーがありません。',
  );
  expect(denialInWords('with an explicit deny in the role trust policy: role a (statement "Guard: b")', t)).toBe(
    'ロールの信頼ポリシーによって明示的に拒否されています: role a (statement "Guard: b")',
  );
});

test('a reason of another form stays as it is', () => {
  expect(denialInWords('because no moon allows the tide action', t)).toBe('because no moon allows the tide action');
  expect(denialInWords('', t)).toBe('');
});
