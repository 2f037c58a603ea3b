import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { useI18n } from '../i18n/I18n';

export const CASE_STATUSES = [
  'unassigned',
  'opened',
  'work-in-progress',
  'pending-customer-action',
  'customer-action-completed',
  'reopened',
  'resolved',
] as const;

type Code = (typeof CASE_STATUSES)[number];

const LOOKS: Record<Code, StatusIndicatorProps.Type> = {
  unassigned: 'pending',
  opened: 'pending',
  'work-in-progress': 'in-progress',
  'pending-customer-action': 'warning',
  'customer-action-completed': 'in-progress',
  reopened: 'pending',
  resolved: 'success',
};

/** Where a case stands, by the code of the API. */
export function CaseStatus({ code }: { code: string }) {
  const { t } = useI18n();
  return isCode(code) ? (
    <StatusIndicator type={LOOKS[code]}>{t(`status.${code}`)}</StatusIndicator>
  ) : (
    <StatusIndicator type="info">{code}</StatusIndicator>
  );
}

function isCode(code: string): code is Code {
  return CASE_STATUSES.some((known) => known === code);
}
