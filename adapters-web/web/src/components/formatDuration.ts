import type { Language } from '../i18n/language';

/** Such as `3 hr 12 min` or `3 時間 12 分`; the two largest units say enough. */
export function formatDuration(minutes: number, language: Language): string {
  const parts = [
    { unit: 'day', value: Math.floor(minutes / 1440) },
    { unit: 'hour', value: Math.floor((minutes % 1440) / 60) },
    { unit: 'minute', value: minutes % 60 },
  ];
  const first = parts.findIndex(({ value }) => value > 0);
  const shown = first < 0 ? parts.slice(2) : parts.slice(first, first + 2).filter(({ value }) => value > 0);
  return shown
    .map(({ unit, value }) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value),
    )
    .join(' ');
}
