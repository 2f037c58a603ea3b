import { useI18n } from '../../i18n/I18n';
import { categoryText } from './standing';

export function CategoryName({ code }: { code: string }) {
  const { t } = useI18n();
  const text = categoryText(code);
  return text ? t(text) : code;
}
