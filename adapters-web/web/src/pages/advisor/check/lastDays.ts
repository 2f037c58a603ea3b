const DAYS = 30;
const DAY = 86_400_000;

/** The last 30 days in UTC, such as `2026-03-31`, up to the one of the moment. */
export function lastDays(until: Date): string[] {
  return Array.from({ length: DAYS }, (_, index) =>
    new Date(until.getTime() - (DAYS - 1 - index) * DAY).toISOString().slice(0, 10),
  );
}
