import { useI18n } from '../../../i18n/I18n';

const TOPICS = [
  'sign-in',
  'multi-factor-authentication',
  'account-security',
  'account-change',
  'charge',
  'payment',
  'invoice',
] as const;

export function Topic({ code }: { code: string }) {
  const { t } = useI18n();
  const known = TOPICS.find((topic) => topic === code);
  return known ? t(`desk.topic_${known}`) : code;
}
