import { useI18n } from '../i18n/I18n';
import { formatTime, type TimeStyle } from './formatTime';

/** A moment in the reader's own zone; UTC is shown on hover. */
export function Time({ value, style = 'medium' }: { value: string; style?: TimeStyle }) {
  const { language } = useI18n();
  return (
    <time dateTime={value} title={`${new Date(value).toISOString().slice(0, 19).replace('T', ' ')} UTC`}>
      {formatTime(value, language, style)}
    </time>
  );
}
