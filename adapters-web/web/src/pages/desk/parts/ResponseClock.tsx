import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { DeskResponse, ResponseState } from '../../../api/desk';
import { useI18n } from '../../../i18n/I18n';
import { duration } from './duration';

const LOOKS: Record<ResponseState, StatusIndicatorProps.Type> = {
  none: 'stopped',
  'on-time': 'in-progress',
  'at-risk': 'warning',
  overdue: 'error',
  paused: 'stopped',
  met: 'success',
  missed: 'error',
};

/** How much time is left for the first answer, or how it came out. */
export function ResponseClock({ response, now }: { response: DeskResponse; now: number }) {
  const { t, language } = useI18n();
  const left = response.respondBy ? Date.parse(response.respondBy) - now : undefined;
  const time = left === undefined ? '' : duration(Math.abs(left), language);

  return (
    <StatusIndicator type={LOOKS[response.state]}>
      {left === undefined
        ? t(`desk.response_${response.state}`)
        : t(left < 0 ? 'desk.overdueBy' : 'desk.timeLeft', { time })}
    </StatusIndicator>
  );
}
