import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { ContactStatus } from '../../../api/contacts';
import { useI18n } from '../../../i18n/I18n';

const LOOKS: Record<ContactStatus, StatusIndicatorProps.Type> = {
  open: 'pending',
  answered: 'in-progress',
  converted: 'success',
  closed: 'stopped',
};

export function ContactState({ status }: { status: ContactStatus }) {
  const { t } = useI18n();
  return <StatusIndicator type={LOOKS[status]}>{t(`desk.contact_${status}`)}</StatusIndicator>;
}
