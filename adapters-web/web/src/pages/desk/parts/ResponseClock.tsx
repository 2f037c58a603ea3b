import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { DeskResponse, ResponseState } from '../../../api/desk';
import { formatDuration } from '../../../components/formatDuration';
import { useI18n } from '../../../i18n/I18n';

const LOOKS: Record<ResponseState, StatusIndicatorProps.Type> = {
  none: 'stopped',
  'on-time': 'in-progress',
  'at-risk': 'warning',
  overdue: 'error',
  paused: 'stopped',
  met: 'success',
  missed: 'error',
};

const MINUTE = 60_000;

/** The server tells the state of the moment when it was asked; as long as the time runs, it goes on. */
function stateAt(now: number, { state, respondBy, atRiskAt }: DeskResponse): ResponseState {
  if (respondBy === undefined) {
    return state;
  }
  if (Date.parse(respondBy) < now) {
    return 'overdue';
  }
  return atRiskAt !== undefined && Date.parse(atRiskAt) < now ? 'at-risk' : state;
}

/** How much time is left for the first answer, or how it came out. */
export function ResponseClock({ response, now }: { response: DeskResponse; now: number }) {
  const { t, language } = useI18n();
  const left = response.respondBy ? Date.parse(response.respondBy) - now : undefined;
  const time = left === undefined ? '' : formatDuration(Math.floor(Math.abs(left) / MINUTE), language);

  return (
    <StatusIndicator type={LOOKS[stateAt(now, response)]}>
      {left === undefined
        ? t(`desk.response_${response.state}`)
        : t(left < 0 ? 'desk.overdueBy' : 'desk.timeLeft', { time })}
    </StatusIndicator>
  );
}
