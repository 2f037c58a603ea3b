import type { RadioGroupProps } from '@cloudscape-design/components/radio-group';
import type { IssueType, PlanSeverity } from '../../../api/console';
import { SEVERITIES, SEVERITY_TEXTS } from '../../../components/Severity';
import { targetTime } from '../../../components/targetTime';
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

/** The severities of the plan, with what each means and, as far as that is known, how soon it is answered. */
export function useSeverityOptions(offer: Offer, type: IssueType): RadioGroupProps.RadioButtonDefinition[] {
  const { t } = useI18n();

  const promise = ({ firstResponseMinutes: minutes, businessHours }: PlanSeverity): string =>
    minutes === undefined || type !== 'technical'
      ? t('oneCase.clockNone')
      : t('newCase.answered', { time: targetTime(minutes, businessHours ?? false, t) });

  return SEVERITIES.flatMap((code) => {
    const severity = offer.severities.find((one) => one.code === code);
    return severity
      ? [
          {
            value: code,
            label: `${t(SEVERITY_TEXTS[code])}: ${t(MEANINGS[code])}`,
            ...(offer.promises && { description: promise(severity) }),
          },
        ]
      : [];
  });
}
