import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { CASE_STATUSES } from '../../../components/CaseStatus';
import { useI18n } from '../../../i18n/I18n';

type Code = (typeof CASE_STATUSES)[number];

/** To the desk, what waits for the customer is at rest, and what the customer has answered is not. */
const LOOKS: Record<Code, StatusIndicatorProps.Type> = {
  unassigned: 'pending',
  opened: 'pending',
  'work-in-progress': 'in-progress',
  'pending-customer-action': 'stopped',
  'customer-action-completed': 'warning',
  reopened: 'warning',
  resolved: 'success',
};

/** Where a case stands, in the words of the desk. */
export function DeskStatus({ code }: { code: string }) {
  const { t } = useI18n();
  const known = CASE_STATUSES.find((one) => one === code);
  return (
    <StatusIndicator type={known ? LOOKS[known] : 'info'}>{known ? t(`desk.status_${known}`) : code}</StatusIndicator>
  );
}
