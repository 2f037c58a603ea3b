import type { RadioGroupProps } from '@cloudscape-design/components/radio-group';
import type { IssueType } from '../../../api/console';
import { formatDuration } from '../../../components/formatDuration';
import { SEVERITIES, SEVERITY_TEXTS } from '../../../components/Severity';
import { useI18n } from '../../../i18n/I18n';
import type { PlainTextKey } from '../../../i18n/catalogue';
import type { Offer } from './useOffer';

const MEANINGS: Record<(typeof SEVERITIES)[number], PlainTextKey> = {
  low: 'newCase.low',
  normal: 'newCase.normal',
  high: 'newCase.high',
  urgent: 'newCase.urgent',
  critical: 'newCase.critical',
};

/** The severities of the plan, with what each means and how soon it is answered. */
export function useSeverityOptions(offer: Offer | undefined, type: IssueType): RadioGroupProps.RadioButtonDefinition[] {
  const { t, language } = useI18n();
  const included = offer?.plan?.severities ?? [{ code: 'low' }];

  return SEVERITIES.flatMap((code) => {
    const severity = included.find((one) => one.code === code);
    if (!severity) {
      return [];
    }
    const minutes = type === 'technical' ? severity.firstResponseMinutes : undefined;
    const time = minutes === undefined ? '' : formatDuration(minutes, language);
    const target =
      minutes === undefined
        ? t('oneCase.clockNone')
        : severity.businessHours
          ? t('newCase.answeredBusiness', { time })
          : t('newCase.answered', { time });
    return [{ value: code, label: `${t(SEVERITY_TEXTS[code])}: ${t(MEANINGS[code])}`, description: target }];
  });
}
