import { expect, test } from 'vitest';
import type { Translate } from '../i18n/I18n';
import { text } from '../i18n/catalogue';
import { en } from '../i18n/en';
import { ja } from '../i18n/ja';
import { targetTime } from './targetTime';

const english = ((key, ...values) => text(en, 'en', key, values[0])) as Translate;
const japanese = ((key, ...values) => text(ja, 'ja', key, values[0])) as Translate;

test.each([
  [15, false, '15 minutes', '15 分'],
  [60, false, '1 hour', '1 時間'],
  [90, false, '90 minutes', '90 分'],
  [1440, false, '24 hours', '24 時間'],
  [720, true, '12 business hours', '12 営業時間'],
])('%d minutes, of business: %s', (minutes, business, inEnglish, inJapanese) => {
  expect(targetTime(minutes, business, english)).toBe(inEnglish);
  expect(targetTime(minutes, business, japanese)).toBe(inJapanese);
});
