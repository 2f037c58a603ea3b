import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { useI18n } from '../../i18n/I18n';
import type { Status } from './standing';

const LOOKS: Record<Status, StatusIndicatorProps.Type> = {
  error: 'error',
  warning: 'warning',
  ok: 'success',
  not_available: 'stopped',
};

export function CheckStatus({ status }: { status: Status }) {
  const { t } = useI18n();
  return <StatusIndicator type={LOOKS[status]}>{t(`advisor.status_${status}`)}</StatusIndicator>;
}
