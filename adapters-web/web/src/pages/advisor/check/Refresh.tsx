import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { CheckRefresh } from '../../../api/advisor';
import { useI18n } from '../../../i18n/I18n';
import type { Refreshing } from './useRefresh';

const LOOKS: Record<Exclude<CheckRefresh['status'], 'none'>, StatusIndicatorProps.Type> = {
  enqueued: 'pending',
  processing: 'in-progress',
  success: 'success',
  abandoned: 'warning',
};

const MINUTE = 60_000;

/** Has the check done anew, and tells how far that is and when it can be asked for again. */
export function Refresh({ refresh, running, wait, never, start }: Refreshing) {
  const { t } = useI18n();
  return (
    <SpaceBetween size="xxs">
      <SpaceBetween direction="horizontal" size="s" alignItems="center">
        {refresh && refresh.status !== 'none' && (
          <StatusIndicator type={LOOKS[refresh.status]}>{t(`advisor.refresh_${refresh.status}`)}</StatusIndicator>
        )}
        <Button iconName="refresh" onClick={start} disabled={running || wait > 0 || never}>
          {t('advisor.refresh')}
        </Button>
      </SpaceBetween>
      {!running && wait > 0 && (
        <Box variant="small">{t('advisor.refreshWait', { minutes: Math.ceil(wait / MINUTE) })}</Box>
      )}
      {never && <Box variant="small">{t('advisor.refreshNever')}</Box>}
    </SpaceBetween>
  );
}
