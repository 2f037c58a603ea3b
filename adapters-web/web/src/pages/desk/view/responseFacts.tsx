import type { KeyValuePairsProps } from '@cloudscape-design/components/key-value-pairs';
import type { DeskCase } from '../../../api/desk';
import { targetTime } from '../../../components/targetTime';
import { Time } from '../../../components/Time';
import type { Translate } from '../../../i18n/I18n';

/** What the plan promises, and when what happened; without what has not. */
export function responseFacts(of: DeskCase, t: Translate): KeyValuePairsProps.Item[] {
  const { targetMinutes, countedHours, respondBy, atRiskAt, answeredAt } = of.response;
  const times = [
    { label: t('desk.respondBy'), value: respondBy },
    { label: t('desk.atRiskAt'), value: atRiskAt },
    { label: t('desk.answeredAt'), value: answeredAt },
    { label: t('desk.waitingSince'), value: of.waitingSince },
  ];
  return [
    {
      label: t('desk.target'),
      value:
        targetMinutes === undefined ? t('desk.noTarget') : targetTime(targetMinutes, countedHours === 'business', t),
    },
    ...times.flatMap(({ label, value }) => (value ? [{ label, value: <Time value={value} /> }] : [])),
  ];
}
