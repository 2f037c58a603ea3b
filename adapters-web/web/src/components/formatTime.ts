import type { Language } from '../i18n/language';

/** `date` has no time of day, `medium` is for tables, `full` names the zone. */
export type TimeStyle = 'date' | 'medium' | 'full';

const OPTIONS: Record<TimeStyle, Intl.DateTimeFormatOptions> = {
  date: { dateStyle: 'medium' },
  medium: { dateStyle: 'medium', timeStyle: 'short' },
  full: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
};

export function formatTime(value: string, language: Language, style: TimeStyle = 'medium'): string {
  return new Intl.DateTimeFormat(language, OPTIONS[style]).format(new Date(value));
}
