import type { Translate } from '../i18n/I18n';

/** How soon a plan promises the first response. Hours are not summed up to days: a business day has fewer of them. */
export function targetTime(minutes: number, businessHours: boolean, t: Translate): string {
  if (minutes % 60 !== 0) {
    return t('status.targetMinutes', { count: minutes });
  }
  return t(businessHours ? 'status.targetBusinessHours' : 'status.targetHours', { count: minutes / 60 });
}
