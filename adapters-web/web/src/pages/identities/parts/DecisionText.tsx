import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import type { DecisionCode, Possibility } from '../../../api/access';
import { useI18n } from '../../../i18n/I18n';
import type { PlainTextKey } from '../../../i18n/catalogue';

type Code = DecisionCode | Possibility['decision'];

const LOOKS: Record<Code, { text: PlainTextKey; look: StatusIndicatorProps.Type }> = {
  allowed: { text: 'identities.allowed', look: 'success' },
  explicitDeny: { text: 'identities.explicitDeny', look: 'error' },
  implicitDeny: { text: 'identities.implicitDeny', look: 'stopped' },
  denied: { text: 'identities.denied', look: 'stopped' },
  conditional: { text: 'identities.conditional', look: 'warning' },
};

/** What is decided, by the codes of the simulator and of the access report. */
export function DecisionText({ code }: { code: Code }) {
  const { t } = useI18n();
  return (
    <StatusIndicator type={LOOKS[code].look} wrapText={false}>
      {t(LOOKS[code].text)}
    </StatusIndicator>
  );
}
