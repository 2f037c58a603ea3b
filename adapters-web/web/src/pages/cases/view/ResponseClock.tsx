import Box from '@cloudscape-design/components/box';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { ResponseClock as Clock } from '../../../api/console';
import { formatDuration } from '../../../components/formatDuration';
import { targetTime } from '../../../components/targetTime';
import { Time } from '../../../components/Time';
import { useNow } from '../../../components/useNow';
import { useI18n } from '../../../i18n/I18n';

const LOOKS: Record<Clock['state'], StatusIndicatorProps.Type> = {
  none: 'info',
  running: 'in-progress',
  paused: 'stopped',
  'at-risk': 'warning',
  overdue: 'error',
  met: 'success',
  missed: 'warning',
};

/** How soon the first answer is due, going on by itself. */
export function ResponseClock({ clock }: { clock: Clock }) {
  const { t, language } = useI18n();
  const now = useNow();
  const millis = clock.dueAt ? Date.parse(clock.dueAt) - now : 0;
  const left = formatDuration(Math.floor(Math.abs(millis) / 60_000), language);
  // The state is of the moment when it was asked for.
  const runs = clock.state === 'running' || clock.state === 'at-risk';
  const state = runs && millis < 0 ? 'overdue' : clock.state;
  const words: Record<Clock['state'], string> = {
    none: t('oneCase.clockNone'),
    running: t('oneCase.clockLeft', { time: left }),
    paused: t('oneCase.clockPaused'),
    'at-risk': t('oneCase.clockLeft', { time: left }),
    overdue: t('oneCase.clockOverdue', { time: left }),
    met: t('oneCase.clockMet'),
    missed: t('oneCase.clockMissed'),
  };
  const moment = clock.respondedAt ?? clock.dueAt;
  return (
    <>
      <StatusIndicator type={LOOKS[state]}>{words[state]}</StatusIndicator>
      {moment && (
        <Box color="text-body-secondary" fontSize="body-s">
          <Time value={moment} />
        </Box>
      )}
      {clock.targetMinutes !== undefined && (
        <Box color="text-body-secondary" fontSize="body-s">
          {t('oneCase.clockTarget', { time: targetTime(clock.targetMinutes, clock.businessHours ?? false, t) })}
        </Box>
      )}
    </>
  );
}
