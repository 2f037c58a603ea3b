import type { Language } from '../../../i18n/language';

const MINUTE = 60_000;
const UNITS = [
  { unit: 'day', minutes: 24 * 60 },
  { unit: 'hour', minutes: 60 },
  { unit: 'minute', minutes: 1 },
] as const;

/** In its two greatest units, such as `3 hr 12 min`. */
export function duration(millis: number, language: Language): string {
  const minutes = Math.floor(millis / MINUTE);
  const first = UNITS.findIndex((unit) => minutes >= unit.minutes);
  const from = first < 0 ? UNITS.length - 1 : first;
  return UNITS.slice(from, from + 2)
    .map(({ unit, minutes: size }, index) => ({
      unit,
      count: Math.floor((index === 0 ? minutes : minutes % (UNITS[from]?.minutes ?? 1)) / size),
    }))
    .filter(({ count }, index) => index === 0 || count > 0)
    .map(({ unit, count }) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count),
    )
    .join(' ');
}
